package org.gan4j.api.metric;

/**
 * Samples that are no generator's, but made of the data so that one knows what a metric should say of them: a metric is to be
 * trusted as far as its controls come out as expected. A record that a plug-in offers, as metrics are.
 */
public interface Control {
    /** What one expects a metric to say of them, beside real data; a clause without its full stop. */
    String expectation();

    /** Whether they are real data, fresh to the metric. */
    default boolean isRealData() {
        return false;
    }

    /**
     * Makes the samples, the same ones for equal material.
     *
     * @param count at least 1
     * @return {@code [count, …data shape]} row-major, as {@link MetricUnits} has them
     * @throws IllegalArgumentException if the data do not offer them, or not so many; says why
     */
    float[] samples(int count, ControlMaterial material);

    /** How long making samples takes, where measuring as many takes 1: a guess, for displays of progress. */
    default double effort(ControlMaterial material) {
        return 0;
    }
}
