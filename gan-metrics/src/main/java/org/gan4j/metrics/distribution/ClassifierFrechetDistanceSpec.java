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
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;
import org.gan4j.spec.FieldException;
import org.gan4j.spec.Finding;
import org.gan4j.spec.TypeName;

/**
 * See {@link ClassifierFrechetDistance}. Published distances are from training data; the default here is test data, for the
 * classifier has learnt the training images, and sees them with other eyes than any that are new to it.
 */
@TypeName(ClassifierFrechetDistance.NAME)
@Doc(
        "Fréchet distance from the data by features of a shipped classifier of theirs (mlp-mnist, mlp-fashion-mnist): no FID, not"
                + " comparable with published ones")
public record ClassifierFrechetDistanceSpec(
        @Doc("number of samples, at least 2; compare only distances of equal numbers") @Default("10000")
        int samples,

        @Doc("data to compare with; the classifier learnt the training data") @Default("\"test\"")
        Split real,

        @Doc("how many, from the first on, at least 2") @Default("10000")
        int realCount)
        implements MetricSpec {
    public ClassifierFrechetDistanceSpec {
        requireTwo("samples", samples);
        requireTwo("realCount", realCount);
    }

    @Override
    public List<ComparableValue> comparableValues() {
        return List.of(ClassifierFrechetDistance.DISTANCE);
    }

    @Override
    public List<CountLimit> limits(Supply there) {
        return List.of(
                CountLimit.ofSamples("samples", samples, there),
                CountLimit.ofExamples("realCount", realCount, real, there));
    }

    @Override
    public List<Finding> misfits(DataTraits data) {
        return Stream.concat(ClassifierFeatures.misfits(data).stream(), MetricSpec.super.misfits(data).stream())
                .toList();
    }

    @Override
    public Metric create(DataSplits data, Backend backend) {
        requireFit(data);
        final ClassifierFeatures features = ClassifierFeatures.of(ClassifierFrechetDistance.NAME, data, backend);
        return new ClassifierFrechetDistance(features, features.ofFirst(realCount, real, data), samples);
    }

    /** All of the training data, too, for the classifier learnt them. */
    @Override
    public Map<Split, Integer> compared() {
        final Map<Split, Integer> counts = new EnumMap<>(Split.class);
        counts.put(real, realCount);
        counts.put(Split.TRAIN, ALL);
        return counts;
    }

    private static void requireTwo(String field, int count) {
        if (count < 2) {
            throw new FieldException(field, "must be at least 2, not " + count);
        }
    }
}
