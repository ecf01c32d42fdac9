package org.gan4j.pictures;

/** What a discriminator makes of samples. */
@FunctionalInterface
public interface Critic {
    /**
     * D(x), the probability of being real.
     *
     * @param samples {@code [rows, …data shape]} row-major
     * @return of each row, in [0, 1]
     */
    double[] probabilities(float[] samples);
}
