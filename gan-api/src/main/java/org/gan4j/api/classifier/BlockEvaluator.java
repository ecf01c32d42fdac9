package org.gan4j.api.classifier;

import java.util.Arrays;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Network;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.NetworkSpec;

/** Evaluates a network on any number of examples, a bounded block at a time. */
public final class BlockEvaluator {
    private static final int BLOCK_ROWS = 500;

    private final Backend backend;
    private final Network network;

    public BlockEvaluator(Backend backend, Network network) {
        this.backend = backend;
        this.network = network;
    }

    public NetworkSpec spec() {
        return network.spec();
    }

    /**
     * The network's output for each example.
     *
     * @param examples {@code [rows, …input]} row-major
     * @return {@code [rows, …output]} row-major
     */
    public float[] evaluate(float[] examples) {
        final int width = spec().input().size();
        final int rows = examples.length / width;
        return evaluate(rows, (first, end) -> Arrays.copyOfRange(examples, first * width, end * width));
    }

    /** As {@link #evaluate(float[])}, for the first {@code count} examples of a data set. */
    public float[] evaluate(Dataset data, int count) {
        return evaluate(count, (first, end) -> examples(data, first, end));
    }

    private float[] evaluate(int rows, Source source) {
        final int width = spec().output().size();
        final float[] outputs = new float[Math.multiplyExact(rows, width)];
        for (int first = 0; first < rows; first += BLOCK_ROWS) {
            final float[] block = evaluateBlock(source.examples(first, Math.min(rows, first + BLOCK_ROWS)));
            System.arraycopy(block, 0, outputs, first * width, block.length);
        }
        return outputs;
    }

    private float[] evaluateBlock(float[] block) {
        try (var scope = backend.scope()) {
            return network.evaluate(backend.upload(
                            spec().input(), block.length / spec().input().size(), block))
                    .read();
        }
    }

    private static float[] examples(Dataset data, int first, int end) {
        final int width = data.shape().size();
        final float[] block = new float[(end - first) * width];
        for (int index = first; index < end; index++) {
            data.read(index, block, (index - first) * width);
        }
        return block;
    }

    /** The source of the examples from {@code first}, inclusive, to {@code end}, exclusive. */
    @FunctionalInterface
    private interface Source {
        float[] examples(int first, int end);
    }
}
