package org.gan4j.api.game;

import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.backend.Weights;

/** All that a player carries from one iteration to the next. */
public record PlayerState(Weights weights, OptimizerState optimizer) {
    static PlayerState of(Network network, Updater updater) {
        return new PlayerState(network.weights(), updater.state());
    }

    /** @throws IllegalArgumentException if it is the state of another network or optimiser */
    void restore(Network network, Updater updater) {
        network.restore(weights);
        updater.restore(optimizer);
    }
}
