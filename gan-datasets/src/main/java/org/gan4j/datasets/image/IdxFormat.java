package org.gan4j.datasets.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gan4j.api.data.DataException;

/**
 * The form of MNIST's files: the big-endian words {@code 0x800 | rank} and dimensions, then an array of unsigned bytes,
 * row-major.
 */
final class IdxFormat {
    private static final int UNSIGNED_BYTES = 0x800;

    private IdxFormat() {}

    /**
     * Reads a whole file.
     *
     * @param name what messages call the file
     * @param dimensions of the array that it must hold
     * @return the array
     * @throws DataException if the file is anything else
     */
    static byte[] read(String name, InputStream in, List<Integer> dimensions) throws IOException {
        final List<Integer> actual = readHeader(name, in, dimensions.size());
        if (!actual.equals(dimensions)) {
            throw new DataException(name + " must hold " + text(dimensions) + " bytes, not " + text(actual));
        }
        final byte[] array = new byte[dimensions.stream().reduce(1, Math::multiplyExact)];
        final int length = in.readNBytes(array, 0, array.length);
        if (length < array.length) {
            throw new DataException(
                    name + " is truncated: it ends after " + length + " of its " + text(dimensions) + " bytes");
        }
        if (in.read() != -1) {
            throw new DataException(name + " goes on after its " + text(dimensions) + " bytes");
        }
        return array;
    }

    private static List<Integer> readHeader(String name, InputStream in, int rank) throws IOException {
        final int length = Integer.BYTES * (1 + rank);
        final ByteBuffer header = ByteBuffer.wrap(in.readNBytes(length));
        if (header.remaining() < length) {
            throw new DataException(name + " is truncated: it ends within its header");
        }
        final int magic = header.getInt();
        if (magic != (UNSIGNED_BYTES | rank)) {
            throw new DataException(String.format(
                    Locale.ROOT,
                    "%s must start with 0x%08x, as IDX files of %d-dimensional byte arrays do, not with 0x%08x",
                    name,
                    UNSIGNED_BYTES | rank,
                    rank,
                    magic));
        }
        final List<Integer> dimensions = new ArrayList<>();
        while (header.hasRemaining()) {
            dimensions.add(header.getInt());
        }
        return dimensions;
    }

    private static String text(List<Integer> dimensions) {
        return dimensions.stream().map(String::valueOf).collect(Collectors.joining(" x "));
    }
}
