package org.gan4j.metrics.distribution;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.metrics.point.PointSet;

/**
 * The {@link KernelDistance} of samples from the data by {@link ClassifierFeatures}: the protocol of the kernel Inception distance
 * (Bińkowski et al. 2018) with a classifier of the data themselves in the Inception network's place. <b>It is no KID, and not
 * comparable with published ones.</b>
 *
 * <ul>
 *   <li>{@code kernel-distance}: about 0, perhaps below, for samples like the data; the smaller the better; it does not depend on
 *       the numbers of samples and examples;
 *   <li>{@code standard-error}: of that, {@link KernelDistance.Result#standardError}; NaN if a subset is a whole set;
 *   <li>{@code subset-deviation}: over the subsets; what other programs print after ±;
 *   <li>{@code <classifier>-accuracy}: whose features, and the share of test examples that it tells right.
 * </ul>
 *
 * <p>It sees and misses what the {@link ClassifierFrechetDistance} does, and sees third moments, too.
 */
final class ClassifierKernelDistance implements Metric {
    static final String NAME = "classifier-kernel-distance";
    static final ComparableValue DISTANCE = ComparableValue.lowest("kernel-distance");

    private final ClassifierFeatures features;
    private final KernelDistance distance;
    private final PointSet real;
    private final int sampleCount;

    ClassifierKernelDistance(ClassifierFeatures features, KernelDistance distance, PointSet real, int sampleCount) {
        this.features = features;
        this.distance = distance;
        this.real = real;
        this.sampleCount = sampleCount;
    }

    @Override
    public int sampleCount() {
        return sampleCount;
    }

    @Override
    public Measurement measure(float[] samples) {
        final KernelDistance.Result result = distance.between(real, features.ofSamples(sampleCount, samples));
        final Map<String, Double> values = new LinkedHashMap<>();
        values.put(DISTANCE.name(), result.mean());
        values.put("standard-error", result.standardError());
        values.put("subset-deviation", result.deviation());
        values.putAll(features.witness());
        return new Measurement(values);
    }
}
