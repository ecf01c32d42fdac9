package org.gan4j.api.game;

import org.gan4j.api.backend.Masks;
import org.gan4j.api.backend.Masks.Mask;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;

/**
 * The randomness of one move: real minibatch, latents, masks; a function of (seed, iteration, move) alone. The arrays are
 * overwritten by the next move's draws.
 */
public final class Draws {
    private static final int LAYERS = 1 << 16;
    private static final int ROLES = 1 << 2;

    private final DrawSupply supply;
    private final long iteration;
    private final int move;

    Draws(DrawSupply supply, long iteration, int move) {
        this.supply = supply;
        this.iteration = iteration;
        this.move = move;
    }

    public int rows() {
        return supply.batchSize();
    }

    /** {@code [rows, …data shape]}. */
    public float[] real() {
        final float[] real = supply.realBuffer();
        supply.minibatches().read(move, iteration, real);
        return real;
    }

    /** {@code [rows, latent size]}. */
    public float[] latents() {
        final float[] latents = supply.latentBuffer();
        supply.prior().fill(latents, new RandomStream(supply.seed(), Purpose.LATENT, iteration, move));
        return latents;
    }

    public Masks masks(Role role) {
        return (layer, keep) -> {
            final int lane = (move * ROLES + role.code()) * LAYERS + layer;
            return Mask.drawn(new RandomStream(supply.seed(), Purpose.DROPOUT, iteration, lane), keep);
        };
    }
}
