package org.gan4j.datasets.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.gan4j.api.data.DataException;

/**
 * Decodes PNG, JPEG and BMP strictly: a decoder's warning, such as of a missing end, is an error. The exception is extra bytes
 * before a marker of a JPEG: some cameras write them, and no pixel is missing.
 */
final class ImageDecoder {
    private static final String JPEG = "JPEG";
    private static final Set<String> FORMATS = Set.of("PNG", JPEG, "BMP");
    /** Part of libjpeg's warning. */
    private static final String HARMLESS = "extraneous bytes before marker";

    private ImageDecoder() {}

    /**
     * @param name the file's name in messages
     * @throws DataException if the file is not an image, is corrupt, or is of a kind that cannot be decoded
     */
    static BufferedImage decode(String name, InputStream in) throws IOException {
        final byte[] file = in.readAllBytes();
        final String format = format(name, file);
        return decode(name, format, format.equals(JPEG) ? JpegColors.stated(file) : file);
    }

    private static String format(String name, byte[] file) throws IOException {
        try (ImageInputStream content = stream(file)) {
            final Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                throw new DataException(name + " is not an image, despite its name; remove it, or save it again");
            }
            final String format = readers.next().getFormatName().toUpperCase(Locale.ROOT);
            if (!FORMATS.contains(format)) {
                throw new DataException(name + " is a " + format + " image, which is not supported; save it as PNG");
            }
            return format;
        }
    }

    private static BufferedImage decode(String name, String format, byte[] file) {
        final ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        final List<String> warnings = new ArrayList<>();
        try (ImageInputStream content = stream(file)) {
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            reader.setInput(content, true, true);
            final BufferedImage image = reader.read(0);
            warnings.removeIf(warning -> warning.contains(HARMLESS));
            if (!warnings.isEmpty()) {
                throw new IOException(warnings.get(0));
            }
            return image;
        } catch (IOException | RuntimeException e) {
            throw new DataException(
                    name + " is corrupt, truncated or of a kind that cannot be decoded (" + e.getMessage()
                            + "); remove it, or save it again",
                    e);
        } finally {
            reader.dispose();
        }
    }

    private static ImageInputStream stream(byte[] file) {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
    }
}
