package org.gan4j.testkit.reference;

import java.util.List;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.optimizer.Adam;

final class AdamUpdater implements Updater {
    private final ReferenceNetwork network;
    private final Adam adam;
    private final ReferenceMoments moments;
    private long updates;

    AdamUpdater(ReferenceNetwork network, Adam adam) {
        this.network = network;
        this.adam = adam;
        this.moments = new ReferenceMoments(
                network.trained(), List.of(OptimizerState.FIRST_MOMENT, OptimizerState.SECOND_MOMENT));
    }

    @Override
    public void update(long iteration) {
        network.requireOpen();
        updates++;
        final double rate = adam.rate().at(iteration);
        for (final ReferenceParameter parameter : network.trained()) {
            update(parameter, rate);
            parameter.clearGradient();
        }
    }

    private void update(ReferenceParameter parameter, double rate) {
        final double[] first = moments.of(parameter, OptimizerState.FIRST_MOMENT);
        final double[] second = moments.of(parameter, OptimizerState.SECOND_MOMENT);
        final double correction1 = 1 - Math.pow(adam.beta1(), (double) updates);
        final double correction2 = 1 - Math.pow(adam.beta2(), (double) updates);
        for (int i = 0; i < parameter.size(); i++) {
            final double gradient = parameter.gradient(i);
            first[i] = adam.beta1() * first[i] + (1 - adam.beta1()) * gradient;
            second[i] = adam.beta2() * second[i] + (1 - adam.beta2()) * gradient * gradient;
            parameter.add(i, -rate * (first[i] / correction1) / (Math.sqrt(second[i] / correction2) + adam.epsilon()));
        }
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
