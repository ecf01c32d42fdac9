package org.gan4j.metrics.neighbor;

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
import org.gan4j.spec.FieldException;
import org.gan4j.spec.TypeName;

/** See {@link PrecisionRecall}. */
@TypeName("precision-recall")
@Doc(
        "improved precision and recall (Kynkäänniemi et al. 2019), density and coverage (Naeem et al. 2020), of pixels or points")
public record PrecisionRecallSpec(
        @Doc("number of samples, more than neighbours") @Default("10000")
        int samples,

        @Doc("data to compare with") @Default("\"train\"") Split real,

        @Doc("how many, from the first on, more than neighbours") @Default("10000")
        int realCount,

        @Doc("k of precision and recall, at least 1") @Default("3")
        int recallNeighbors,

        @Doc("k of density and coverage, at least 1") @Default("5")
        int coverageNeighbors)
        implements MetricSpec {
    public PrecisionRecallSpec {
        Check.positive("recallNeighbors", recallNeighbors);
        Check.positive("coverageNeighbors", coverageNeighbors);
        requireMore("samples", samples, recallNeighbors);
        requireMore("realCount", realCount, Math.max(recallNeighbors, coverageNeighbors));
    }

    @Override
    public List<ComparableValue> comparableValues() {
        return List.of(
                PrecisionRecall.PRECISION, PrecisionRecall.RECALL, PrecisionRecall.DENSITY, PrecisionRecall.COVERAGE);
    }

    @Override
    public List<CountLimit> limits(Supply there) {
        return List.of(
                CountLimit.ofSamples("samples", samples, there),
                CountLimit.ofExamples("realCount", realCount, real, there));
    }

    @Override
    public Metric create(DataSplits data, Backend backend) {
        requireFit(data);
        final PointSet points = PointSet.first(realCount, real, data, "realCount");
        return new PrecisionRecall(new Manifolds(backend, points, recallNeighbors, coverageNeighbors), samples, points);
    }

    @Override
    public Map<Split, Integer> compared() {
        return Map.of(real, realCount);
    }

    private static void requireMore(String field, int count, int neighbors) {
        if (count <= neighbors) {
            throw new FieldException(
                    field, "must be more than the number of neighbours, " + neighbors + ", not " + count);
        }
    }
}
