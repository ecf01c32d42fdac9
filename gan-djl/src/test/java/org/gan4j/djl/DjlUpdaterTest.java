package org.gan4j.djl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.init.Constant;
import org.gan4j.api.init.XavierUniform;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.optimizer.Sgd;
import org.gan4j.api.rate.ConstantRate;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;

/** Updates of a parameter of many blocks, the last one short, shared by several threads. */
final class DjlUpdaterTest {
    private static final int ROWS = 3;
    private static final String WEIGHTS = "0-dense/weights";
    private static final NetworkSpec SPEC =
            NetworkSpec.of("wide", Shape.of(401), List.of(new Dense(503, new XavierUniform(), new Constant(0))));
    private static final Sgd SGD = new Sgd(new ConstantRate(0.1), new ConstantRate(0.9));
    private static final Adam ADAM = new Adam(new ConstantRate(0.001), 0.9, 0.999, 1e-8);

    @Test
    void descentOfManyBlocksIsTheReferences() {
        assertClose(weightsAfterTwoUpdates(djl(), SGD), weightsAfterTwoUpdates(new ReferenceBackend(), SGD));
    }

    @Test
    void adamOnManyBlocksIsTheReferences() {
        assertClose(weightsAfterTwoUpdates(djl(), ADAM), weightsAfterTwoUpdates(new ReferenceBackend(), ADAM));
    }

    @Test
    void momentsOfManyBlocksAreTheReferences() {
        final Weights actual = momentsAfterOneUpdate(djl());
        final Weights expected = momentsAfterOneUpdate(new ReferenceBackend());
        assertThat(actual.byName().keySet())
                .containsExactlyElementsOf(expected.byName().keySet());
        for (final String name : expected.byName().keySet()) {
            assertClose(actual.values(name), expected.values(name));
        }
    }

    @Test
    void aRestoredOptimiserGoesOnAsTheOriginal() {
        try (Backend backend = djl()) {
            final Network network = network(backend);
            final Updater original = network.updater(ADAM);
            learn(backend, network);
            original.update(0);
            final Weights between = network.weights();
            final OptimizerState state = original.state();
            learn(backend, network);
            original.update(1);
            final float[] expected = network.weights().values(WEIGHTS);

            network.restore(between);
            final Updater restored = network.updater(ADAM);
            restored.restore(state);
            learn(backend, network);
            restored.update(1);
            assertThat(network.weights().values(WEIGHTS)).isEqualTo(expected);
        }
    }

    private static Backend djl() {
        return new DjlSpec("cpu").open();
    }

    private static float[] weightsAfterTwoUpdates(Backend opened, OptimizerSpec optimizer) {
        try (Backend backend = opened) {
            final Network network = network(backend);
            final Updater updater = network.updater(optimizer);
            for (int iteration = 0; iteration < 2; iteration++) {
                learn(backend, network);
                updater.update(iteration);
            }
            return network.weights().values(WEIGHTS);
        }
    }

    private static Weights momentsAfterOneUpdate(Backend opened) {
        try (Backend backend = opened) {
            final Network network = network(backend);
            final Updater updater = network.updater(ADAM);
            learn(backend, network);
            updater.update(0);
            return updater.state().moments();
        }
    }

    private static Network network(Backend backend) {
        return backend.network(SPEC, Weights.initial(SPEC, 1, () -> new float[0]));
    }

    /** Gathers a gradient whose entries are all far from 0. */
    private static void learn(Backend backend, Network network) {
        try (Scope scope = backend.scope()) {
            network.forward(positive(backend, SPEC.input()), Masks.NONE, Gradients.WEIGHTS)
                    .backward(positive(backend, SPEC.output()));
        }
    }

    private static Tensor positive(Backend backend, Shape shape) {
        final Random random = new Random(shape.size());
        final float[] values = new float[ROWS * shape.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = 0.5f + random.nextFloat();
        }
        return backend.upload(shape, ROWS, values);
    }

    private static void assertClose(float[] actual, float[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        double largest = 0;
        double difference = 0;
        for (int i = 0; i < expected.length; i++) {
            largest = Math.max(largest, Math.abs(expected[i]));
            difference = Math.max(difference, Math.abs(actual[i] - expected[i]));
        }
        assertThat(difference / largest).isLessThan(1e-6);
    }
}
