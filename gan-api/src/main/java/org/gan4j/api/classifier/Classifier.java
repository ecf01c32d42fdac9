package org.gan4j.api.classifier;

import java.util.Arrays;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Network;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Labels;
import org.gan4j.api.network.Shape;

/** A network with one logit a class, in evaluation mode. */
public final class Classifier {
    /** Examples that go through the network at a time. */
    private static final int BLOCK_ROWS = 500;

    private final Backend backend;
    private final Network network;

    public Classifier(Backend backend, Network network) {
        this.backend = backend;
        this.network = network;
    }

    /** The shape of an example. */
    public Shape input() {
        return network.spec().input();
    }

    public int classes() {
        return network.spec().output().size();
    }

    /** @param examples {@code [rows, …input]} row-major */
    public Predictions classify(float[] examples) {
        final int width = input().size();
        final int rows = examples.length / width;
        final float[] logits = new float[rows * classes()];
        for (int first = 0; first < rows; first += BLOCK_ROWS) {
            final int end = Math.min(rows, first + BLOCK_ROWS);
            final float[] block = logits(Arrays.copyOfRange(examples, first * width, end * width));
            System.arraycopy(block, 0, logits, first * classes(), block.length);
        }
        return Predictions.of(logits, classes());
    }

    /**
     * The share of the examples that it puts in their class.
     *
     * @throws IllegalArgumentException if they have none
     */
    public double accuracy(Dataset data) {
        final Labels labels = Labels.of(data);
        int right = 0;
        for (int first = 0; first < data.size(); first += BLOCK_ROWS) {
            final int[] predicted = classify(examples(data, first)).labels();
            for (int row = 0; row < predicted.length; row++) {
                right += predicted[row] == labels.label(first + row) ? 1 : 0;
            }
        }
        return (double) right / data.size();
    }

    /** A block from there on. */
    private static float[] examples(Dataset data, int first) {
        final int width = data.shape().size();
        final int rows = Math.min(BLOCK_ROWS, data.size() - first);
        final float[] block = new float[rows * width];
        for (int row = 0; row < rows; row++) {
            data.read(first + row, block, row * width);
        }
        return block;
    }

    private float[] logits(float[] block) {
        try (var scope = backend.scope()) {
            return network.evaluate(backend.upload(input(), block.length / input().size(), block))
                    .read();
        }
    }
}
