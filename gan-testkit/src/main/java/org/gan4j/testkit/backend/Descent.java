package org.gan4j.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.init.Constant;
import org.gan4j.api.layer.Dense;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.api.optimizer.OptimizerSpec;

/**
 * Feeds chosen gradients to an optimiser: a dense layer with one input, always 1, whose weights and bias therefore both have
 * the output's gradient.
 */
final class Descent implements AutoCloseable {
    static final String WEIGHTS = "0-dense/weights";
    static final String BIAS = "0-dense/bias";

    /** Initial values of weights and bias: four values of different size and sign. */
    private static final float[] START = {1, -0.5f, 0.25f, 0};

    private static final NetworkSpec SPEC =
            NetworkSpec.of("descent", Shape.of(1), List.of(new Dense(START.length, new Constant(0), new Constant(0))));

    private final Backend backend;
    private final Network network;
    private final Updater updater;

    Descent(Backend backend, OptimizerSpec optimizer) {
        this.backend = backend;
        final Map<String, Weight> start = new LinkedHashMap<>();
        start.put(WEIGHTS, new Weight(Shape.of(1, START.length), START.clone()));
        start.put(BIAS, new Weight(Shape.of(START.length), START.clone()));
        this.network = backend.network(SPEC, new Weights(start));
        this.updater = network.updater(optimizer);
    }

    Network network() {
        return network;
    }

    Updater updater() {
        return updater;
    }

    /** Four values of different size and sign, one of them 0. */
    static float[] gradient() {
        return new float[] {2, -0.5f, 0, 0.03125f};
    }

    void gather(float... gradient) {
        try (Scope scope = backend.scope()) {
            network.forward(backend.upload(Shape.of(1), 1, new float[] {1}), Masks.NONE, Gradients.WEIGHTS)
                    .backward(backend.upload(Shape.of(START.length), 1, gradient));
        }
    }

    void step(long iteration, float... gradient) {
        gather(gradient);
        updater.update(iteration);
    }

    /** @param change from the initial values */
    void assertMoved(double... change) {
        for (final String parameter : List.of(WEIGHTS, BIAS)) {
            final float[] now = network.weights().values(parameter);
            for (int i = 0; i < START.length; i++) {
                assertThat((double) now[i])
                        .as("%s[%d], from %s on", parameter, i, START[i])
                        .isCloseTo(START[i] + change[i], within(1e-6));
            }
        }
    }

    @Override
    public void close() {
        backend.close();
    }
}
