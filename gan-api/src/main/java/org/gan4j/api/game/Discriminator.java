package org.gan4j.api.game;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.network.Shape;

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

    /**
     * Logits in evaluation mode.
     *
     * @param samples {@code [rows, …data shape]}
     */
    public Logits judge(int rows, float[] samples) {
        final Shape sample = network.spec().input();
        try (var scope = backend.scope()) {
            final Tensor output = network.evaluate(backend.upload(sample, rows, samples));
            return new Logits(output.read(), output.shape().size());
        }
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
