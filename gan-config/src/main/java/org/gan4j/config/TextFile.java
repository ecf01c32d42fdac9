package org.gan4j.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of UTF-8 text, read whole. */
final class TextFile {
    private static final int MOST_BYTES = 1 << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /**
     * The text, without a byte order mark.
     *
     * @throws ConfigurationException if there is no such file, it cannot be read, or is not what it should be
     */
    static String read(Path file) {
        if (Files.isDirectory(file)) {
            throw unusable(file, "is a directory, not a file");
        }
        if (!Files.exists(file)) {
            throw unusable(file, "there is no such file");
        }
        final String text = decode(file, bytes(file));
        if (text.isBlank()) {
            throw unusable(file, "is empty");
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            final byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw unusable(file, "is larger than 1 MiB");
            }
            return bytes;
        } catch (IOException e) {
            throw unusable(file, "cannot be read: " + e);
        }
    }

    private static String decode(Path file, byte[] bytes) {
        final ByteBuffer in = ByteBuffer.wrap(bytes);
        final CharBuffer out = CharBuffer.allocate(bytes.length);
        final CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw unusable(file, "is not UTF-8 text: see the byte at offset " + in.position());
        }
        return out.flip().toString();
    }

    private static ConfigurationException unusable(Path file, String message) {
        return new ConfigurationException(List.of(new Fault(Location.of(file.toString()), "", message)));
    }
}
