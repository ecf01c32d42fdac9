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

    /** Writes without ImageIO's file cache, which is closed under the writer when the JVM ends; the stream stays open. */
    public static void write(BufferedImage image, OutputStream stream) throws IOException {
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(stream)) {
            ImageIO.write(image, "png", output);
        }
    }
}
