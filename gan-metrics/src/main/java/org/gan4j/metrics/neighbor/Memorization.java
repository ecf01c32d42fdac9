package org.gan4j.metrics.neighbor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Median;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.metrics.point.PointSet;

/**
 * Whether samples are copies of training data. Be d(x) the Euclidean distance of x to the nearest of all training examples:
 *
 * <ul>
 *   <li>{@code distance-ratio}: the median of d over the samples, by its median over test examples: about 1 for samples that are
 *       as far from the training data as fresh data are, 0 for copies, above 1 for samples unlike the data;
 *   <li>{@code nearer-share}: the probability that d of a sample is less than d of a test example, ties counting one half: 0.5
 *       for fresh data, 1 for copies (the statistic of Meehan, Chaudhuri and Dasgupta, "A non-parametric test to detect
 *       data-copying in generative models", 2020, over the whole space as one cell);
 *   <li>{@code second-nearest-ratio}: the median of d by the distance to the second nearest training example: near 1 for fresh
 *       data, 0 for copies; compare with that of data in as many dimensions.
 * </ul>
 *
 * <p>It sees copies in pixels; it misses copies that are shifted, mirrored or brightened, and copies of a few examples among many
 * samples that are none. A collapsed generator may look like one that copies.
 */
final class Memorization implements Metric {
    static final ComparableValue DISTANCE_RATIO = ComparableValue.between("distance-ratio");
    static final ComparableValue NEARER_SHARE = ComparableValue.between("nearer-share");
    static final ComparableValue SECOND_NEAREST_RATIO = ComparableValue.between("second-nearest-ratio");

    private final Backend backend;
    private final int sampleCount;
    private final Dataset train;
    private final NearestInData ofTest;

    Memorization(Backend backend, int sampleCount, Dataset train, NearestInData ofTest) {
        this.backend = backend;
        this.sampleCount = sampleCount;
        this.train = train;
        this.ofTest = ofTest;
    }

    @Override
    public int sampleCount() {
        return sampleCount;
    }

    @Override
    public Measurement measure(float[] samples) {
        final PointSet points = PointSet.ofSamples(sampleCount, train.shape().size(), samples);
        final NearestInData ofSamples = NearestInData.of(backend, points, train);
        final Map<String, Double> values = new LinkedHashMap<>();
        values.put(DISTANCE_RATIO.name(), median(distances(ofSamples)) / median(distances(ofTest)));
        values.put(NEARER_SHARE.name(), nearerShare(ofSamples.first(), ofTest.first()));
        values.put(SECOND_NEAREST_RATIO.name(), median(secondNearestRatios(ofSamples)));
        return new Measurement(values);
    }

    private static double median(double[] values) {
        return Median.withDefaults().evaluate(values);
    }

    private static double[] distances(NearestInData nearest) {
        return IntStream.range(0, nearest.first().length)
                .mapToDouble(i -> Math.sqrt(nearest.first()[i]))
                .toArray();
    }

    /** 0 for a copy, even of an example that the data hold twice. */
    private static double[] secondNearestRatios(NearestInData nearest) {
        return IntStream.range(0, nearest.first().length)
                .mapToDouble(i -> nearest.first()[i] == 0 ? 0 : Math.sqrt(nearest.first()[i] / nearest.second()[i]))
                .toArray();
    }

    private static double nearerShare(double[] samples, double[] test) {
        long halves = 0;
        for (final double sample : samples) {
            for (final double other : test) {
                halves += sample < other ? 2 : sample == other ? 1 : 0;
            }
        }
        return halves / (2.0 * samples.length * test.length);
    }
}
