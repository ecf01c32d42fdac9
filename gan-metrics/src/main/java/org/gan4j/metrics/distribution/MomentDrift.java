package org.gan4j.metrics.distribution;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.data.CoordinateMoments;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.metrics.point.PointSet;

/**
 * How far samples are from the data by the first two moments of each coordinate (of a pixel in [0, 1], for images).
 *
 * <ul>
 *   <li>{@code mean-drift}: root of the mean over coordinates of the squared difference of means;
 *   <li>{@code deviation-drift}: the same of standard deviations;
 *   <li>{@code diversity}: root of the samples' total variance by that of the data: 1 for the data, 0 for one sample repeated;
 *       NaN for data that do not vary.
 * </ul>
 *
 * <p>It sees collapse to a point, washed-out and overexposed images; it misses all that two moments of single coordinates do
 * not tell: noise of the right moments is perfect.
 */
final class MomentDrift implements Metric {
    static final ComparableValue MEAN = ComparableValue.lowest("mean-drift");
    static final ComparableValue DEVIATION = ComparableValue.lowest("deviation-drift");
    static final ComparableValue DIVERSITY = ComparableValue.between("diversity");

    private final CoordinateMoments real;
    private final int sampleCount;

    MomentDrift(CoordinateMoments real, int sampleCount) {
        this.real = real;
        this.sampleCount = sampleCount;
    }

    @Override
    public int sampleCount() {
        return sampleCount;
    }

    @Override
    public Measurement measure(float[] samples) {
        final PointSet points = PointSet.ofSamples(sampleCount, real.means().length, samples);
        final CoordinateMoments made = CoordinateMoments.of(points.width(), points.values());
        final Map<String, Double> values = new LinkedHashMap<>();
        values.put(MEAN.name(), rootMeanSquareDifference(made.means(), real.means()));
        final double[] madeDeviations = made.deviations();
        final double[] realDeviations = real.deviations();
        values.put(DEVIATION.name(), rootMeanSquareDifference(madeDeviations, realDeviations));
        values.put(DIVERSITY.name(), norm(madeDeviations) / norm(realDeviations));
        return new Measurement(values);
    }

    private static double rootMeanSquareDifference(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - y[i]) * (x[i] - y[i]);
        }
        return Math.sqrt(sum / x.length);
    }

    private static double norm(double[] values) {
        return Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
    }
}
