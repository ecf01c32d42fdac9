package org.gan4j.jmh;

import java.util.Collection;
import java.util.List;
import org.gan4j.experiments.process.ProcessMemory;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** The most memory that the process ever had, where the system says; with JMH's command, {@code -prof} and the class's name. */
public final class ResidentMemory implements InternalProfiler {
    static final String LABEL = "memory.peak";

    @Override
    public String getDescription() {
        return "Peak of the resident memory";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {}

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        final Double peak = ProcessMemory.peakMebibytes();
        return peak == null ? List.of() : List.of(new ScalarResult(LABEL, peak, "MiB", AggregationPolicy.MAX));
    }
}
