package org.gan4j.api.prior;

import org.gan4j.api.random.RandomStream;

/** The distribution of the generator's latent vectors. */
public interface Prior {
    /** The length of a latent vector. */
    int size();

    /** Whether latents lie in all directions from 0, at nearly one distance from it. */
    default boolean isSpherical() {
        return false;
    }

    /** Fills {@code latents}, {@code [rows, size]} row-major. */
    void fill(float[] latents, RandomStream random);
}
