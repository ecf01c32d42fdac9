package org.gan4j.api.classifier;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Network;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Labels;
import org.gan4j.api.network.Shape;

/** A network with one logit for each class, in evaluation mode. */
public final class Classifier {
    private final BlockEvaluator evaluator;

    public Classifier(Backend backend, Network network) {
        this.evaluator = new BlockEvaluator(backend, network);
    }

    /** The shape of an example. */
    public Shape input() {
        return evaluator.spec().input();
    }

    public int classes() {
        return evaluator.spec().output().size();
    }

    /** @param examples {@code [rows, …input]} row-major */
    public Predictions classify(float[] examples) {
        return Predictions.of(evaluator.evaluate(examples), classes());
    }

    /**
     * The share of the examples that the classifier puts into their class.
     *
     * @throws IllegalArgumentException if the examples have no classes
     */
    public double accuracy(Dataset data) {
        final Labels labels = Labels.of(data);
        final int[] predicted =
                Predictions.of(evaluator.evaluate(data, data.size()), classes()).labels();
        int right = 0;
        for (int index = 0; index < predicted.length; index++) {
            right += predicted[index] == labels.label(index) ? 1 : 0;
        }
        return (double) right / data.size();
    }
}
