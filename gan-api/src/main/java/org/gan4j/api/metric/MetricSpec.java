package org.gan4j.api.metric;

import java.util.List;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;

/** A metric as a configuration names it. */
public interface MetricSpec {
    /** Iterations between two measurements, at least 1. */
    long every();

    /**
     * The names of the values, among those that it measures, by which one generator is better than another; empty if that is not
     * known before it measures.
     */
    default List<String> comparableValues() {
        return List.of();
    }

    /**
     * A metric for a generator of such data.
     *
     * @param data as {@link MetricUnits} has them
     * @param backend what the metric may compute on as long as it is open; no scope is open when it measures
     * @throws IllegalArgumentException if the metric cannot measure such data
     */
    Metric create(DataSplits data, Backend backend);
}
