package org.gan4j.metrics.neighbor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
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
import org.gan4j.spec.Finding;
import org.gan4j.spec.TypeName;

/** See {@link Memorization}. */
@TypeName("memorization")
@Doc("whether samples lie nearer to training data than unseen data do: a test for copies")
public record MemorizationSpec(
        @Doc("number of samples, at least 1") @Default("2000")
        int samples,

        @Doc("number of test examples, from the first on, at least 1") @Default("2000")
        int testCount)
        implements MetricSpec {
    public MemorizationSpec {
        Check.positive("samples", samples);
        Check.positive("testCount", testCount);
    }

    @Override
    public List<ComparableValue> comparableValues() {
        return List.of(Memorization.DISTANCE_RATIO, Memorization.NEARER_SHARE, Memorization.SECOND_NEAREST_RATIO);
    }

    @Override
    public List<CountLimit> limits(Supply there) {
        return List.of(
                CountLimit.ofSamples("samples", samples, there),
                CountLimit.ofExamples("testCount", testCount, Split.TEST, there));
    }

    @Override
    public List<Finding> misfits(DataTraits data) {
        final List<Finding> misfits = new ArrayList<>();
        if (data.sizes().train() < 2) {
            misfits.add(Finding.ofWhole("needs at least 2 training examples; this data has 1"));
        }
        misfits.addAll(MetricSpec.super.misfits(data));
        return misfits;
    }

    @Override
    public Metric create(DataSplits data, Backend backend) {
        requireFit(data);
        final PointSet test = PointSet.first(testCount, Split.TEST, data, "testCount");
        return new Memorization(backend, samples, data.train(), NearestInData.of(backend, test, data.train()));
    }

    @Override
    public Map<Split, Integer> compared() {
        return Map.of(Split.TRAIN, ALL, Split.TEST, testCount);
    }

    @Override
    public List<String> controls() {
        return List.of("real", "exact", "copies", "noise");
    }
}
