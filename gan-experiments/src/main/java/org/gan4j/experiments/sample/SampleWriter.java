package org.gan4j.experiments.sample;

import java.io.IOException;

/** Takes samples in their order, block by block. */
@FunctionalInterface
public interface SampleWriter {
    /** @param samples {@code [rows, …shape]} row-major in its first places, in the data's range; overwritten afterwards */
    void write(int rows, float[] samples) throws IOException;

    /** After the last block. */
    default void finish() throws IOException {}
}
