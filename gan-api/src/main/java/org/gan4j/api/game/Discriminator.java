package org.gan4j.api.game;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Updater;

/** Tells real examples from generated ones: one logit a row, the log-odds of being real. */
public final class Discriminator {
    private final Backend backend;
    private final Network network;
    private final Updater updater;

    public Discriminator(Backend backend, Network network, Updater updater) {
        this.backend = backend;
        this.network = network;
        this.updater = updater;
    }

    public Network network() {
        return network;
    }

    Judgement judge(Tensor samples, Masks masks, Gradients gradients) {
        return new Judgement(backend, network.forward(samples, masks, gradients));
    }

    void update(long iteration) {
        updater.update(iteration);
    }

    PlayerState state() {
        return PlayerState.of(network, updater);
    }

    void restore(PlayerState state) {
        state.restore(network, updater);
    }
}
