package org.gan4j.nd4j;

import java.nio.FloatBuffer;

/** Access from the host to a matrix's values, row-major, in blocks. Thread-safe for different blocks. */
record HostValues(FloatBuffer values) {
    /** Copies {@code length} values, starting at the offset, to the start of the block. */
    void read(int offset, float[] block, int length) {
        values.get(offset, block, 0, length);
    }

    void read(int offset, float[] block) {
        read(offset, block, block.length);
    }

    /** Copies {@code length} values to another matrix. */
    void copy(int from, HostValues destination, int to, int length) {
        destination.values.put(to, values, from, length);
    }

    /** Copies {@code length} values from the start of the block to the offset. */
    void write(int offset, float[] block, int length) {
        values.put(offset, block, 0, length);
    }

    void write(int offset, float[] block) {
        write(offset, block, block.length);
    }
}
