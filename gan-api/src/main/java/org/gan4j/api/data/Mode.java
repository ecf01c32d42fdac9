package org.gan4j.api.data;

/**
 * An isotropic Gaussian of a {@link Mixture}.
 *
 * @param mean of the data's dimension
 * @param deviation along every axis, above 0
 * @param weight its share in the mixture, in (0, 1]
 */
public record Mode(float[] mean, double deviation, double weight) {}
