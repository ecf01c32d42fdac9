package org.gan4j.metrics.neighbor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.metrics.point.PointSet;

/**
 * Improved precision and recall of Kynkäänniemi et al., "Improved precision and recall metric for assessing generative models",
 * 2019, and density and coverage of Naeem et al., "Reliable fidelity and diversity metrics for generative models", 2020, as
 * {@link Manifolds} defines them.
 *
 * <p>They tell apart samples that are not like the data (low precision, low density) and data that no sample is like (low recall,
 * low coverage). One outlier among the data makes precision forgive what lies around it, one among the samples makes recall
 * do so; density and coverage hardly mind. They miss how often a sample occurs, and whether it is a copy. The papers measure
 * features of a classifier; here it is pixels, where neighbours are near for reasons of ink: compare with the metric's own value
 * for real against real, not with published ones.
 */
final class PrecisionRecall implements Metric {
    static final ComparableValue PRECISION = ComparableValue.highest("precision");
    static final ComparableValue RECALL = ComparableValue.highest("recall");
    static final ComparableValue DENSITY = ComparableValue.highest("density");
    static final ComparableValue COVERAGE = ComparableValue.highest("coverage");

    private final Manifolds manifolds;
    private final int sampleCount;
    private final PointSet real;

    PrecisionRecall(Manifolds manifolds, int sampleCount, PointSet real) {
        this.manifolds = manifolds;
        this.sampleCount = sampleCount;
        this.real = real;
    }

    @Override
    public int sampleCount() {
        return sampleCount;
    }

    @Override
    public Measurement measure(float[] samples) {
        final Manifolds.Result result = manifolds.compare(PointSet.ofSamples(sampleCount, real.width(), samples));
        final Map<String, Double> values = new LinkedHashMap<>();
        values.put(PRECISION.name(), result.precision());
        values.put(RECALL.name(), result.recall());
        values.put(DENSITY.name(), result.density());
        values.put(COVERAGE.name(), result.coverage());
        return new Measurement(values);
    }
}
