package org.gan4j.api.metric;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.Split;
import org.gan4j.spec.Finding;

/** A metric as a configuration names it. */
public interface MetricSpec {
    /** All examples of a split. */
    int ALL = Integer.MAX_VALUE;

    /**
     * How many samples a measurement takes, {@link Metric#sampleCount}; 0 if that is not known before it is created. The memory of
     * a run is estimated by it.
     */
    default int samples() {
        return 0;
    }

    /**
     * The values, among those that it measures, by which one generator is better than another; empty if that is not known before
     * it measures.
     */
    default List<ComparableValue> comparableValues() {
        return List.of();
    }

    /**
     * What its counts can be at most. Of those that exceed it, a configuration's own are refused; defaults are lowered to it.
     * Comes at once.
     */
    default List<CountLimit> limits(Supply there) {
        return List.of();
    }

    /**
     * Why the metric cannot measure such data; none if it can, as far as the traits show. Comes at once, for every configuration is
     * asked before its data is loaded. The texts do not name the metric, for whoever reports them does. By default, what
     * {@link #limits} refuse.
     */
    default List<Finding> misfits(DataTraits data) {
        return CountLimit.refusals(limits(Supply.ofGenerator(data.sizes())));
    }

    /**
     * A metric for a generator of such data.
     *
     * @param data as {@link MetricUnits} has them
     * @param backend what the metric may compute on as long as it is open; no scope is open when it measures
     * @throws IllegalArgumentException if the metric cannot measure such data: with the {@link #misfits}, or for what only the
     *     data itself tells
     */
    Metric create(DataSplits data, Backend backend);

    /**
     * For {@link #create} to begin with.
     *
     * @throws IllegalArgumentException if there are {@link #misfits}
     */
    default void requireFit(DataSplits data) {
        final List<Finding> misfits = misfits(DataTraits.of(data));
        if (!misfits.isEmpty()) {
            throw new IllegalArgumentException(
                    misfits.stream().map(Finding::text).collect(Collectors.joining("; ")));
        }
    }

    /**
     * The examples that samples are compared with: how many of a split, from its first on, {@link #ALL} for all of them. Real
     * data are fresh to the metric if they are none of these. The training data, unless the metric says otherwise.
     */
    default Map<Split, Integer> compared() {
        return Map.of(Split.TRAIN, ALL);
    }

    /** The {@link Control}s that tell something of this metric, by name. */
    default List<String> controls() {
        return List.of("real", "exact", "dropped", "single", "noise");
    }
}
