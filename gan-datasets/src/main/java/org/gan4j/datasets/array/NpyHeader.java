package org.gan4j.datasets.array;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gan4j.api.data.DataException;
import org.gan4j.datasets.examples.ArrayShape;

/**
 * The header of a .npy file, versions 1 to 3: a magic word, two bytes of version, the length of the text that follows
 * (little-endian, 2 bytes in version 1, later 4), and a text: a Python dictionary with the keys descr, fortran_order and shape.
 * The dictionary's strings have single or double quotes, and its integers may be Python 2's, {@code 6L}.
 *
 * @param length of the header, in bytes
 */
record NpyHeader(int length, ElementType type, ByteOrder order, ArrayShape shape) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int VERSION = 2;
    private static final int LONGEST = 1 << 16;
    private static final Pattern TYPE = entry("descr", "[uU]?(['\"])(?<order>[<>|=])(?<code>\\w+)\\2");
    private static final Pattern LAYOUT = entry("fortran_order", "(?<fortran>True|False)");
    private static final Pattern SHAPE = entry("shape", "\\((?<shape>[\\dL,\\s]*)\\)");

    private static Pattern entry(String key, String value) {
        return Pattern.compile("[uU]?(['\"])" + key + "\\1\\s*:\\s*" + value);
    }

    /**
     * Reads a header.
     *
     * @param name the file's name in messages
     * @throws DataException if there is no valid header, or its array cannot be read
     */
    static NpyHeader read(String name, InputStream in) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new DataException(name + " is no .npy file: it does not begin as one; write it with numpy.save");
        }
        final int major = version(name, in);
        final int width = major == 1 ? Short.BYTES : Integer.BYTES;
        final byte[] bytes = text(name, in, width);
        final String text = new String(bytes, StandardCharsets.UTF_8);
        if (find(name, LAYOUT, text).group("fortran").equals("True")) {
            throw new DataException(name + " holds an array in Fortran order; save numpy.ascontiguousarray(array)");
        }
        final Matcher type = find(name, TYPE, text);
        return new NpyHeader(
                MAGIC.length + VERSION + width + bytes.length,
                ElementType.of(name, type.group("code")),
                type.group("order").equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN,
                shape(name, find(name, SHAPE, text).group("shape")));
    }

    private static int version(String name, InputStream in) throws IOException {
        final int major = in.read();
        final int minor = in.read();
        if (major < 1 || major > 3 || minor != 0) {
            throw new DataException(
                    name + " is of version " + major + "." + minor + " of the .npy format, not of 1.0, 2.0 or 3.0");
        }
        return major;
    }

    /** @param width bytes of the text's length */
    private static byte[] text(String name, InputStream in, int width) throws IOException {
        final byte[] length = Arrays.copyOf(exactly(name, in, width), Integer.BYTES);
        final int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (size < 0 || size > LONGEST) {
            throw new DataException(name + " is corrupt: its head claims to be longer than " + LONGEST + " bytes");
        }
        return exactly(name, in, size);
    }

    private static byte[] exactly(String name, InputStream in, int length) throws IOException {
        final byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new DataException(name + " is truncated: it ends within its head");
        }
        return bytes;
    }

    private static Matcher find(String name, Pattern pattern, String text) {
        final Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new DataException(name + " holds no plain array of numbers; its head is " + text.strip());
        }
        return matcher;
    }

    private static ArrayShape shape(String name, String tuple) {
        try {
            final List<Integer> dimensions = Arrays.stream(tuple.split(","))
                    .map(String::strip)
                    .filter(dimension -> !dimension.isEmpty())
                    .map(dimension -> Integer.valueOf(
                            dimension.endsWith("L") ? dimension.substring(0, dimension.length() - 1) : dimension))
                    .toList();
            return new ArrayShape(dimensions);
        } catch (NumberFormatException e) {
            throw new DataException(name + " holds an array of shape (" + tuple + "), more than can be read", e);
        }
    }
}
