package org.gan4j.experiments.sample;

import org.gan4j.api.prior.Prior;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;

/** Independent draws from a prior, each a function of the seed and of its number alone. */
public record DrawnLatents(Prior prior, long seed) implements Latents {
    @Override
    public float[] at(long number) {
        final float[] latent = new float[prior.size()];
        prior.fill(latent, new RandomStream(seed, Purpose.SAMPLE, number, 0));
        return latent;
    }
}
