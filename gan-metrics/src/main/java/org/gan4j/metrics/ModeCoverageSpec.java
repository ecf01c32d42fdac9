package org.gan4j.metrics;

import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.Mixture;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.CountLimit;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.metric.Supply;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.Finding;
import org.gan4j.spec.TypeName;

/** See {@link ModeCoverage}. */
@TypeName("mode-coverage")
@Doc("how many modes of a mixture the samples capture, how many samples are near one, how evenly they spread")
public record ModeCoverageSpec(
        @Doc("number of samples, at least 1") @Default("2500")
        int samples) implements MetricSpec {
    public ModeCoverageSpec {
        Check.positive("samples", samples);
    }

    @Override
    public List<ComparableValue> comparableValues() {
        return List.of(ModeCoverage.CAPTURED, ModeCoverage.HIGH_QUALITY, ModeCoverage.REVERSE_KL);
    }

    @Override
    public List<CountLimit> limits(Supply there) {
        return List.of(CountLimit.ofSamples("samples", samples, there));
    }

    @Override
    public List<Finding> misfits(DataTraits data) {
        return data.mixture()
                ? List.of()
                : List.of(Finding.ofWhole(
                        "needs data drawn from known modes, such as ring, grid or mixture-1d; this data has none"));
    }

    @Override
    public Metric create(DataSplits data, Backend backend) {
        requireFit(data);
        return new ModeCoverage(((Mixture) data.train()).modes(), samples);
    }

    @Override
    public Map<Split, Integer> compared() {
        return Map.of();
    }
}
