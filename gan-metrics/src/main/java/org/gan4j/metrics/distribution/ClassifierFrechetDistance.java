package org.gan4j.metrics.distribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.metrics.point.PointSet;

/**
 * The {@link FrechetDistance} of samples from the data by {@link ClassifierFeatures}: the protocol of the Fréchet Inception
 * distance (Heusel et al. 2017) with a classifier of the data themselves in the Inception network's place. <b>It is no FID, and
 * not comparable with published ones.</b>
 *
 * <ul>
 *   <li>{@code frechet-distance}: not below 0; the smaller the better; depends on the numbers of samples and examples;
 *   <li>{@code <classifier>-accuracy}: whose features, and the share of test examples that it tells right.
 * </ul>
 *
 * <p>It sees samples that are unlike the data to the classifier, and classes or variants that are missing or too frequent. It
 * misses what the classifier learnt not to mind, such as the background, differences beyond mean and covariance, and copies.
 */
final class ClassifierFrechetDistance implements Metric {
    static final String NAME = "classifier-frechet-distance";
    static final ComparableValue DISTANCE = ComparableValue.lowest("frechet-distance");

    private final ClassifierFeatures features;
    private final FrechetDistance distance;
    private final int realCount;
    private final int sampleCount;

    ClassifierFrechetDistance(ClassifierFeatures features, PointSet real, int sampleCount) {
        this.features = features;
        this.distance = new FrechetDistance(real);
        this.realCount = real.size();
        this.sampleCount = sampleCount;
    }

    @Override
    public int sampleCount() {
        return sampleCount;
    }

    @Override
    public Measurement measure(float[] samples) {
        final Map<String, Double> values = new LinkedHashMap<>();
        values.put(DISTANCE.name(), distance.to(features.ofSamples(sampleCount, samples)));
        values.putAll(features.witness());
        return new Measurement(values, Optional.empty(), List.of(), warnings());
    }

    /** A covariance of n points has rank n − 1 at most. */
    private List<String> warnings() {
        final List<String> warnings = new ArrayList<>();
        warn(sampleCount, "samples", warnings);
        warn(realCount, "real examples", warnings);
        return warnings;
    }

    private void warn(int count, String what, List<String> warnings) {
        if (count <= features.width()) {
            warnings.add(count + " " + what + " do not determine the covariance of " + features.width()
                    + " features; use more than " + features.width());
        }
    }
}
