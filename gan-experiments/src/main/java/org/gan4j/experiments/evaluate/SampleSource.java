package org.gan4j.experiments.evaluate;

import java.util.function.DoubleConsumer;

/** Whose samples are to be measured. */
public interface SampleSource {
    /** For tables. */
    String name();

    /** What one of the samples is, for captions: {@code one of the samples}. */
    String each();

    /** Which samples so many are, in a line, for people. */
    String explanation(int count);

    /** How many samples there can be. */
    int most();

    /**
     * The samples for one purpose, always the same ones.
     *
     * @param purpose a metric's name
     * @param count at most {@link #most}
     * @param progress told now and then which share is done
     * @return {@code [count, …data shape]} row-major, as {@link org.gan4j.api.metric.MetricUnits} has them
     */
    float[] samples(String purpose, int count, DoubleConsumer progress);
}
