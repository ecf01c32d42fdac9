package org.gan4j.host;

import java.util.List;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.optimizer.Sgd;

/** {@code v ← momentum · v − rate · g; θ ← θ + v}. */
record SgdRule(Sgd sgd) implements UpdateRule {
    @Override
    public List<String> moments() {
        return List.of(OptimizerState.VELOCITY);
    }

    @Override
    public Step step(long iteration, long updates) {
        final float rate = (float) sgd.rate().at(iteration);
        final float momentum = (float) sgd.momentum().at(iteration);
        return (values, gradients, moments, length) -> apply(values, gradients, moments[0], length, rate, momentum);
    }

    private static void apply(
            float[] values, float[] gradients, float[] velocity, int length, float rate, float momentum) {
        for (int i = 0; i < length; i++) {
            velocity[i] = Subnormals.flushed(momentum * velocity[i] - rate * gradients[i]);
            values[i] += velocity[i];
        }
    }
}
