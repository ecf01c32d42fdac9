package org.gan4j.metrics.parzen;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.CountLimit;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.metric.Supply;
import org.gan4j.metrics.point.PointSet;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.TypeName;

/** See {@link Parzen}. */
@TypeName("parzen")
@Doc(
        "log-likelihood of test data under a Gaussian window around the samples, in nats (Goodfellow et al. 2014, Table 1)")
public record ParzenSpec(
        @Doc("number of samples, at least 1") @Default("10000")
        int samples,

        @Doc("widths of the window to choose from") @Default("{}")
        SigmaGrid sigma,

        @Doc("rounds of a finer search, each over as many widths again between the neighbours of the best; 0 or more")
        @Default("0")
        int refinements,

        @Doc("data that choose the width") @Default("\"validation\"")
        Split validation,

        @Doc("how many, from the first on, at least 1") @Default("1000")
        int validationCount,

        @Doc("data to measure on") @Default("\"test\"") Split test,

        @Doc("how many, from the first on, at least 1") @Default("10000")
        int testCount)
        implements MetricSpec {
    public ParzenSpec {
        Check.positive("samples", samples);
        Check.notNegative("refinements", refinements);
        Check.positive("validationCount", validationCount);
        Check.positive("testCount", testCount);
    }

    @Override
    public List<ComparableValue> comparableValues() {
        return List.of(Parzen.LOG_LIKELIHOOD);
    }

    @Override
    public List<CountLimit> limits(Supply there) {
        return List.of(
                CountLimit.ofSamples("samples", samples, there),
                CountLimit.ofExamples("validationCount", validationCount, validation, there),
                CountLimit.ofExamples("testCount", testCount, test, there));
    }

    @Override
    public Metric create(DataSplits data, Backend backend) {
        requireFit(data);
        return new Parzen(
                backend,
                samples,
                new SigmaSearch(sigma, refinements),
                PointSet.first(validationCount, validation, data, "validationCount"),
                PointSet.first(testCount, test, data, "testCount"));
    }

    @Override
    public Map<Split, Integer> compared() {
        final Map<Split, Integer> counts = new EnumMap<>(Split.class);
        counts.put(validation, validationCount);
        counts.merge(test, testCount, Math::max);
        return counts;
    }

    @Override
    public List<String> controls() {
        return List.of("real", "exact", "centroids", "dropped", "single", "noise");
    }
}
