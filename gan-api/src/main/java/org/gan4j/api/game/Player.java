package org.gan4j.api.game;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Updater;

/** What generator and discriminator are alike: a network on a backend, and what updates its weights. */
record Player(Backend backend, Network network, Updater updater) {
    /**
     * The output in evaluation mode.
     *
     * @param input {@code [rows, …input shape]}
     * @return {@code [rows, …output shape]}
     */
    float[] evaluate(int rows, float[] input) {
        try (var scope = backend.scope()) {
            return network.evaluate(upload(rows, input)).read();
        }
    }

    /** @param input {@code [rows, …input shape]} */
    Tensor upload(int rows, float[] input) {
        return backend.upload(network.spec().input(), rows, input);
    }

    /** Values of a row of the output. */
    int outputs() {
        return network.spec().output().size();
    }

    void update(long iteration) {
        updater.update(iteration);
    }

    PlayerState state() {
        return new PlayerState(network.weights(), updater.state());
    }

    /** @throws IllegalArgumentException if it is the state of another network or optimiser */
    void restore(PlayerState state) {
        network.restore(state.weights());
        updater.restore(state.optimizer());
    }
}
