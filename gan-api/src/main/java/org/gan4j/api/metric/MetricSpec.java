package org.gan4j.api.metric;

import org.gan4j.api.data.DataSplits;

/** A metric as a configuration names it. */
public interface MetricSpec {
    /** Iterations between two measurements, at least 1. */
    long every();

    /** @throws IllegalArgumentException if the metric cannot measure such data */
    Metric create(DataSplits data);
}
