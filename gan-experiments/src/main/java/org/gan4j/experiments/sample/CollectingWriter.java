package org.gan4j.experiments.sample;

import java.io.IOException;

/** Keeps all samples in memory until they are complete: for pictures. */
final class CollectingWriter implements SampleWriter {
    /** What becomes of them. */
    @FunctionalInterface
    interface Completion {
        /** @param samples {@code [count, …shape]} */
        void write(float[] samples) throws IOException;
    }

    private final float[] collected;
    private final int width;
    private final Completion completion;
    private int length;

    CollectingWriter(int count, int width, Completion completion) {
        this.collected = new float[Math.multiplyExact(count, width)];
        this.width = width;
        this.completion = completion;
    }

    @Override
    public void write(int rows, float[] samples) {
        System.arraycopy(samples, 0, collected, length, rows * width);
        length += rows * width;
    }

    @Override
    public void finish() throws IOException {
        completion.write(collected);
    }
}
