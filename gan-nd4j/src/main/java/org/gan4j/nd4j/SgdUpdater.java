package org.gan4j.nd4j;

import java.util.Map;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.optimizer.Sgd;

final class SgdUpdater implements Updater {
    private final Parameters parameters;
    private final Sgd sgd;
    private final HostBlocks blocks;
    private final float[][] velocity;
    private final Moments moments;
    private long updates;

    SgdUpdater(Device device, Parameters parameters, Sgd sgd) {
        this.parameters = parameters;
        this.sgd = sgd;
        blocks = new HostBlocks(device, parameters);
        velocity = blocks.zeros();
        moments = new Moments(parameters.trainedSpecs(), Map.of(OptimizerState.VELOCITY, velocity));
    }

    @Override
    public void update(long iteration) {
        final float rate = (float) sgd.rate().at(iteration);
        final float momentum = (float) sgd.momentum().at(iteration);
        parameters.clearUngathered();
        blocks.forEach(
                (block, values, gradients, length) -> step(values, gradients, velocity[block], length, rate, momentum));
        parameters.forgetGradients();
        updates++;
    }

    private static void step(float[] values, float[] gradients, float[] v, int length, float rate, float momentum) {
        for (int i = 0; i < length; i++) {
            final float next = momentum * v[i] - rate * gradients[i];
            v[i] = next;
            values[i] += next;
        }
    }

    @Override
    public OptimizerState state() {
        return new OptimizerState(updates, moments.read());
    }

    @Override
    public void restore(OptimizerState state) {
        moments.write(state.moments());
        updates = state.updates();
    }
}
