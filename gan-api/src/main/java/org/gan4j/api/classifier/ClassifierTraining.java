package org.gan4j.api.classifier;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Masks.Mask;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Labels;
import org.gan4j.api.data.Minibatches;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;

/** Minibatch descent of the softmax cross-entropy. */
public final class ClassifierTraining {
    private static final int LANE = 0;

    private final Backend backend;
    private final Network network;
    private final Updater updater;
    private final Dataset data;
    private final Labels labels;
    private final Minibatches minibatches;
    private final long seed;
    private final int[] indices;
    private final float[] examples;
    private final int[] targets;

    /**
     * @param network with one logit for each class
     * @param data with classes
     * @param seed of minibatches and of dropout masks
     * @param batchSize at least 1
     */
    public ClassifierTraining(
            Backend backend, Network network, OptimizerSpec optimizer, Dataset data, long seed, int batchSize) {
        this.backend = backend;
        this.network = network;
        this.updater = network.updater(optimizer);
        this.data = data;
        this.labels = Labels.of(data);
        this.minibatches = new Minibatches(data, seed);
        this.seed = seed;
        this.indices = new int[batchSize];
        this.examples = new float[batchSize * data.shape().size()];
        this.targets = new int[batchSize];
    }

    /**
     * Learns from the next minibatch; depends only on the state of the network and the optimiser.
     *
     * @param iteration counted from 0
     * @return the minibatch's loss before the update, in nats
     */
    public double step(long iteration) {
        draw(iteration);
        final double value;
        try (var scope = backend.scope()) {
            final Pass pass = network.forward(
                    backend.upload(data.shape(), targets.length, examples), masks(iteration), Gradients.WEIGHTS);
            final SoftmaxCrossEntropy loss =
                    SoftmaxCrossEntropy.of(pass.output().read(), targets);
            pass.backward(backend.upload(network.spec().output(), targets.length, loss.gradient()));
            value = loss.value();
        }
        updater.update(iteration);
        return value;
    }

    private void draw(long iteration) {
        minibatches.indices(LANE, iteration, indices);
        final int width = data.shape().size();
        for (int row = 0; row < indices.length; row++) {
            data.read(indices[row], examples, row * width);
            targets[row] = labels.label(indices[row]);
        }
    }

    private Masks masks(long iteration) {
        return (layer, keep) -> Mask.drawn(new RandomStream(seed, Purpose.DROPOUT, iteration, layer), keep);
    }
}
