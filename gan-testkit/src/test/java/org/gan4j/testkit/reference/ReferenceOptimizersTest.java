package org.gan4j.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.init.Constant;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.Sgd;
import org.gan4j.api.rate.ConstantRate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two steps of each optimiser on one number, by hand. */
final class ReferenceOptimizersTest {
    private final ReferenceBackend backend = new ReferenceBackend();
    private final ReferenceNetwork network = backend.network(
            NetworkSpec.of("one", Shape.of(1), List.of(new Dense(1, new Constant(0), new Constant(0)))),
            new Weights(Map.of(
                    "0-dense/weights", new Weight(Shape.of(1, 1), new float[] {1}),
                    "0-dense/bias", new Weight(Shape.of(1), new float[] {1}))));

    @AfterEach
    void close() {
        backend.close();
    }

    /** Velocities −0.1 · 2 and 0.5 · (−0.2) − 0.1 · 2. */
    @Test
    void sgd() {
        final Updater updater = network.updater(new Sgd(new ConstantRate(0.1), new ConstantRate(0.5)));
        step(updater, 2);
        assertBias(0.8);
        step(updater, 2);
        assertBias(0.5);
    }

    /**
     * First 0.5 · 3 / (3 + 1). Then, with both betas 1/2, the moments are 0.5 · 1.5 + 0.5 · 0 and 0.5 · 4.5, over 1 − 1/4: 1
     * and 3.
     */
    @Test
    void adam() {
        final Updater updater = network.updater(new Adam(new ConstantRate(0.5), 0.5, 0.5, 1));
        step(updater, 3);
        assertBias(0.625);
        step(updater, 0);
        assertBias(0.625 - 0.5 * 1 / (Math.sqrt(3) + 1));
    }

    private void step(Updater updater, double gradient) {
        try (Scope scope = backend.scope()) {
            network.forward(backend.upload(Shape.of(1), 1, new double[] {1}), Masks.NONE, Gradients.WEIGHTS)
                    .backward(backend.upload(Shape.of(1), 1, new double[] {gradient}));
        }
        updater.update(0);
    }

    private void assertBias(double expected) {
        for (final ReferenceParameter parameter : network.parameters()) {
            assertThat(parameter.get(0)).as(parameter.spec().name()).isCloseTo(expected, within(1e-12));
        }
    }
}
