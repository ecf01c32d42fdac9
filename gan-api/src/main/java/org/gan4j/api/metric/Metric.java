package org.gan4j.api.metric;

import java.util.Map;

/** A measurement of a generator by its samples. */
public interface Metric {
    /** How many samples it wants. */
    int sampleCount();

    /**
     * Measures.
     *
     * @param samples {@code [sampleCount, …data shape]} row-major, in the data's own range
     * @return named values, in the order in which to show them
     */
    Map<String, Double> measure(float[] samples);
}
