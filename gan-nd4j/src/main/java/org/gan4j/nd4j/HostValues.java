package org.gan4j.nd4j;

import java.nio.FloatBuffer;

/** A matrix's values, row-major, as the host reaches them: moves blocks from and to them. Several threads may use one. */
record HostValues(FloatBuffer values) {
    /** Fills the first places of the block with the values from the offset on. */
    void read(int offset, float[] block, int length) {
        values.get(offset, block, 0, length);
    }

    void read(int offset, float[] block) {
        read(offset, block, block.length);
    }

    /** Copies to other values, from a place to a place. */
    void copy(int from, HostValues destination, int to, int length) {
        destination.values.put(to, values, from, length);
    }

    /** Replaces the values from the offset on by the first of the block. */
    void write(int offset, float[] block, int length) {
        values.put(offset, block, 0, length);
    }

    void write(int offset, float[] block) {
        write(offset, block, block.length);
    }
}
