package org.gan4j.experiments.sample;

/** Latents by number. */
@FunctionalInterface
public interface Latents {
    /** @param number from 0 on; one number's latent is always the same */
    float[] at(long number);
}
