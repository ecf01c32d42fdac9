package org.gan4j.api.game;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Pass;
import org.gan4j.api.backend.Updater;

/** Makes samples from latents. */
public final class Generator {
    private final Player player;

    public Generator(Backend backend, Network network, Updater updater) {
        player = new Player(backend, network, updater);
    }

    public Network network() {
        return player.network();
    }

    /** Samples in training mode, {@code [rows, …data shape]}; its backward takes d loss / d samples. */
    Pass generate(Draws draws, Gradients gradients) {
        return network().forward(player.upload(draws.rows(), draws.latents()), draws.masks(Role.GENERATE), gradients);
    }

    /**
     * Samples in evaluation mode.
     *
     * @param latents {@code [rows, latent size]}
     * @return {@code [rows, …data shape]}
     */
    public float[] sample(int rows, float[] latents) {
        return player.evaluate(rows, latents);
    }

    Player player() {
        return player;
    }
}
