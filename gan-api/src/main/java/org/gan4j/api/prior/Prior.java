package org.gan4j.api.prior;

import org.gan4j.api.random.RandomStream;

/** The distribution of the generator's latent vectors. */
public interface Prior {
    /** The length of a latent vector. */
    int size();

    /** Fills {@code latents}, {@code [rows, size]} row-major. */
    void fill(float[] latents, RandomStream random);
}
