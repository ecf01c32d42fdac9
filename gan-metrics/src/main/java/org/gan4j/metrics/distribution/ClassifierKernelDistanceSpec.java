package org.gan4j.metrics.distribution;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.CountLimit;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.metric.Supply;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.FieldException;
import org.gan4j.spec.Finding;
import org.gan4j.spec.TypeName;

/** See {@link ClassifierKernelDistance}; for the default data, {@link ClassifierFrechetDistanceSpec}. */
@TypeName(ClassifierKernelDistance.NAME)
@Doc("kernel distance (unbiased squared MMD) from the data by features of a shipped classifier of theirs (mlp-mnist,"
        + " mlp-fashion-mnist): no KID, not comparable with published ones")
public record ClassifierKernelDistanceSpec(
        @Doc("number of samples, at least those of a subset") @Default("10000")
        int samples,

        @Doc("data to compare with; the classifier learnt the training data") @Default("\"test\"")
        Split real,

        @Doc("how many, from the first on, at least those of a subset") @Default("10000")
        int realCount,

        @Doc("subsets of samples and data to estimate from, drawn anew from all; at least 1") @Default("100")
        int subsets,

        @Doc("number of samples, and of examples, in a subset, at least 2") @Default("1000")
        int subsetSize)
        implements MetricSpec {
    /** The same subsets at every measurement. */
    private static final long SUBSET_SEED = 0;

    public ClassifierKernelDistanceSpec {
        Check.positive("subsets", subsets);
        if (subsetSize < 2) {
            throw new FieldException("subsetSize", "must be at least 2, not " + subsetSize);
        }
        requireSubset("samples", samples, subsetSize);
        requireSubset("realCount", realCount, subsetSize);
    }

    @Override
    public List<ComparableValue> comparableValues() {
        return List.of(ClassifierKernelDistance.DISTANCE);
    }

    /** A subset is one of samples and one of examples. */
    @Override
    public List<CountLimit> limits(Supply there) {
        return List.of(
                CountLimit.ofSamples("samples", samples, there),
                CountLimit.ofExamples("realCount", realCount, real, there),
                CountLimit.ofSamples("subsetSize", subsetSize, there),
                CountLimit.ofExamples("subsetSize", subsetSize, real, there));
    }

    @Override
    public List<Finding> misfits(DataTraits data) {
        return Stream.concat(ClassifierFeatures.misfits(data).stream(), MetricSpec.super.misfits(data).stream())
                .toList();
    }

    @Override
    public Metric create(DataSplits data, Backend backend) {
        requireFit(data);
        final ClassifierFeatures features = ClassifierFeatures.of(ClassifierKernelDistance.NAME, data, backend);
        final KernelDistance distance = new KernelDistance(backend, subsets, subsetSize, SUBSET_SEED);
        return new ClassifierKernelDistance(features, distance, features.ofFirst(realCount, real, data), samples);
    }

    /** All of the training data, too, for the classifier learnt them. */
    @Override
    public Map<Split, Integer> compared() {
        final Map<Split, Integer> counts = new EnumMap<>(Split.class);
        counts.put(real, realCount);
        counts.put(Split.TRAIN, ALL);
        return counts;
    }

    private static void requireSubset(String field, int count, int subsetSize) {
        if (count < subsetSize) {
            throw new FieldException(field, "must be at least subsetSize, " + subsetSize + ", not " + count);
        }
    }
}
