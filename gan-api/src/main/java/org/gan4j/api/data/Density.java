package org.gan4j.api.data;

/** Data drawn from a known density. */
public interface Density {
    /**
     * The logarithm of the density at a point, in nats; −∞ where it is 0.
     *
     * @param point of the data's dimension
     * @throws IllegalArgumentException if the point has another dimension
     */
    double logDensity(double... point);
}
