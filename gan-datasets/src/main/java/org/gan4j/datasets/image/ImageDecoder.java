package org.gan4j.datasets.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.gan4j.api.data.DataException;

/** Decodes image files strictly: what a decoder only warns of, such as an end that is missing, is an error. */
final class ImageDecoder {
    private ImageDecoder() {}

    /**
     * @param name what messages call the file
     * @throws DataException if it is no image, is corrupt, or of a kind that cannot be decoded
     */
    static BufferedImage decode(String name, InputStream in) throws IOException {
        try (ImageInputStream content = new MemoryCacheImageInputStream(in)) {
            final Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                throw new DataException(name + " is no image, whatever its name says; remove it, or save it anew");
            }
            return decode(name, readers.next(), content);
        }
    }

    private static BufferedImage decode(String name, ImageReader reader, ImageInputStream content) {
        final List<String> warnings = new ArrayList<>();
        try {
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            reader.setInput(content, true, true);
            final BufferedImage image = reader.read(0);
            if (!warnings.isEmpty()) {
                throw new IOException(warnings.get(0));
            }
            return image;
        } catch (IOException | RuntimeException e) {
            throw new DataException(
                    name + " is corrupt, truncated or of a kind that cannot be decoded (" + e.getMessage()
                            + "); remove it, or save it anew",
                    e);
        } finally {
            reader.dispose();
        }
    }
}
