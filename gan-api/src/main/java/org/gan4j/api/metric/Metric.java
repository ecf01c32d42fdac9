package org.gan4j.api.metric;

/**
 * A measurement of a generator by its samples. It sees them as {@link MetricUnits} has them, and so it sees the data it was
 * created with.
 */
public interface Metric {
    /** How many samples it wants. */
    int sampleCount();

    /**
     * Measures.
     *
     * @param samples {@code [sampleCount, …data shape]} row-major
     * @throws IllegalArgumentException if there are more or fewer samples, or one has a value that is not finite
     */
    Measurement measure(float[] samples);
}
