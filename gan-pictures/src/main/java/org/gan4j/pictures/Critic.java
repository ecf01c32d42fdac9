package org.gan4j.pictures;

/** A discriminator's probabilities for samples. */
@FunctionalInterface
public interface Critic {
    /**
     * D(x), the probability of being real.
     *
     * @param samples {@code [rows, …data shape]} row-major
     * @return one for each row, in [0, 1]
     */
    double[] probabilities(float[] samples);
}
