package org.gan4j.experiments.sample;

import org.gan4j.api.prior.Prior;

/** A way from one latent to another. */
@FunctionalInterface
public interface LatentPath {
    /**
     * The latent at {@code t}.
     *
     * @param t in [0, 1]: at 0 it is {@code from}, at 1 it is {@code to}, exactly
     */
    float[] at(double t, float[] from, float[] to);

    /**
     * The path that stays where the prior has its mass: spherical where its latents have nearly one length, which a
     * straight line between two of them leaves; straight for all others, such as a uniform one's box, which is convex.
     */
    static LatentPath fitting(Prior prior) {
        return prior.isSpherical() ? new SphericalPath() : new LinearPath();
    }
}
