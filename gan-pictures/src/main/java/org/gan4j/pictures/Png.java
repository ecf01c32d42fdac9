package org.gan4j.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes PNG files. */
public final class Png {
    private Png() {}

    /** Without ImageIO's file cache, which a JVM that ends closes under the writer; the stream stays open. */
    public static void write(BufferedImage image, OutputStream stream) throws IOException {
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(stream)) {
            ImageIO.write(image, "png", output);
        }
    }
}
