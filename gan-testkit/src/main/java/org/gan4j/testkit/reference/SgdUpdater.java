package org.gan4j.testkit.reference;

import java.util.List;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.optimizer.Sgd;

final class SgdUpdater implements Updater {
    private final ReferenceNetwork network;
    private final Sgd sgd;
    private final ReferenceMoments moments;
    private long updates;

    SgdUpdater(ReferenceNetwork network, Sgd sgd) {
        this.network = network;
        this.sgd = sgd;
        this.moments = new ReferenceMoments(network.trained(), List.of(OptimizerState.VELOCITY));
    }

    @Override
    public void update(long iteration) {
        network.requireOpen();
        final double rate = sgd.rate().at(iteration);
        final double momentum = sgd.momentum().at(iteration);
        for (final ReferenceParameter parameter : network.trained()) {
            final double[] velocity = moments.of(parameter, OptimizerState.VELOCITY);
            for (int i = 0; i < parameter.size(); i++) {
                velocity[i] = momentum * velocity[i] - rate * parameter.gradient(i);
                parameter.add(i, velocity[i]);
            }
            parameter.clearGradient();
        }
        updates++;
    }

    @Override
    public OptimizerState state() {
        return new OptimizerState(updates, moments.copy());
    }

    @Override
    public void restore(OptimizerState state) {
        moments.restore(state.moments());
        updates = state.updates();
    }
}
