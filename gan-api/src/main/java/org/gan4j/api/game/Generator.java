package org.gan4j.api.game;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.network.Shape;

/** Makes samples from latents. */
public final class Generator {
    private final Backend backend;
    private final Network network;
    private final Updater updater;

    public Generator(Backend backend, Network network, Updater updater) {
        this.backend = backend;
        this.network = network;
        this.updater = updater;
    }

    public Network network() {
        return network;
    }

    /** Samples in training mode, {@code [rows, …data shape]}; its backward takes d loss / d samples. */
    Pass generate(Draws draws, Gradients gradients) {
        final Tensor latents = backend.upload(network.spec().input(), draws.rows(), draws.latents());
        return network.forward(latents, draws.masks(Role.GENERATE), gradients);
    }

    /**
     * Samples in evaluation mode.
     *
     * @param latents {@code [rows, latent size]}
     * @return {@code [rows, …data shape]}
     */
    public float[] sample(int rows, float[] latents) {
        final Shape latent = network.spec().input();
        try (var scope = backend.scope()) {
            return network.evaluate(backend.upload(latent, rows, latents)).read();
        }
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
