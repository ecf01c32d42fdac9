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
 * Reads the format of MNIST's files: the big-endian words {@code 0x800 | rank} and dimensions, then an array of unsigned bytes,
 * row-major.
 */
final class IdxReader {
    private static final int UNSIGNED_BYTES = 0x800;
    private static final int HIGHEST_RANK = 0xFF;

    private final String name;
    private final InputStream in;
    private final List<Integer> dimensions;

    private IdxReader(String name, InputStream in, List<Integer> dimensions) {
        this.name = name;
        this.in = in;
        this.dimensions = dimensions;
    }

    /**
     * Reads the header.
     *
     * @param name the file's name in messages
     * @throws DataException if it is not the header of an array of unsigned bytes
     */
    static IdxReader open(String name, InputStream in) throws IOException {
        final int magic = words(name, in, 1).get(0);
        if (magic == UNSIGNED_BYTES) {
            throw new DataException(
                    name + " holds a single number: its header has no dimensions, and examples need one");
        }
        final int rank = magic ^ UNSIGNED_BYTES;
        if (rank < 1 || rank > HIGHEST_RANK) {
            throw new DataException(String.format(
                    Locale.ROOT,
                    "%s must start with 0x%08x and the number of dimensions, as IDX files of unsigned bytes do, not with 0x%08x",
                    name,
                    UNSIGNED_BYTES,
                    magic));
        }
        return new IdxReader(name, in, words(name, in, rank));
    }

    /** The dimensions as text for messages: {@code 60000 x 28 x 28}. */
    static String text(List<Integer> dimensions) {
        return dimensions.stream().map(String::valueOf).collect(Collectors.joining(" x "));
    }

    List<Integer> dimensions() {
        return dimensions;
    }

    /**
     * Reads the array, to the end of the file. May be called once.
     *
     * @throws DataException if the file is shorter or longer than its header says, or too large
     */
    byte[] array() throws IOException {
        final byte[] array = in.readNBytes(length());
        if (array.length < length()) {
            throw truncated(array.length);
        }
        if (in.read() != -1) {
            throw goesOn();
        }
        return array;
    }

    /** @throws DataException if the file is shorter or longer than its header says */
    void requireLength(long bytes) {
        final long array = bytes - Integer.BYTES * (1L + dimensions.size());
        if (array < length()) {
            throw truncated(array);
        }
        if (array > length()) {
            throw goesOn();
        }
    }

    private DataException truncated(long read) {
        return new DataException(
                name + " is truncated: it ends after " + read + " of its " + text(dimensions) + " bytes");
    }

    private DataException goesOn() {
        return new DataException(name + " goes on after its " + text(dimensions) + " bytes");
    }

    private int length() {
        long length = 1;
        for (final int dimension : dimensions) {
            length = dimension < 0 ? Long.MAX_VALUE : length * dimension;
            if (length > Integer.MAX_VALUE) {
                throw new DataException(name + " claims to hold " + text(dimensions) + " bytes, more than can be read");
            }
        }
        return (int) length;
    }

    private static List<Integer> words(String name, InputStream in, int count) throws IOException {
        final int length = Integer.BYTES * count;
        final ByteBuffer header = ByteBuffer.wrap(in.readNBytes(length));
        if (header.remaining() < length) {
            throw new DataException(name + " is truncated: it ends within its header");
        }
        final List<Integer> words = new ArrayList<>();
        while (header.hasRemaining()) {
            words.add(header.getInt());
        }
        return words;
    }
}
