package org.gan4j.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gan4j.api.metric.Curve;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.metrics.coverage.Counts;

/**
 * How samples spread over the modes of a mixture of isotropic Gaussians, as Srivastava et al., "VEEGAN", 2017, and Lin et al.,
 * "PacGAN", 2018, count it. A sample belongs to the mode nearest to it, the first of equally near ones, and is of high quality
 * if it lies within 3 standard deviations of it (Euclidean distance).
 *
 * <ul>
 *   <li>{@code modes-captured}: modes with at least one sample of high quality;
 *   <li>{@code modes}: all modes;
 *   <li>{@code high-quality-share}: share of the samples, in [0, 1]; 1 − exp(−9/2) = 0.989 for the mixture itself in the plane;
 *   <li>{@code reverse-kl}: {@code Σ pᵢ log(pᵢ · modes)} in nats, where pᵢ is the share of mode i in the samples of high
 *       quality: their divergence from the uniform distribution over the modes, from 0 for equal shares to log(modes) for a
 *       single mode; NaN without any such sample;
 *   <li>the curve {@code share} by {@code mode}: the share of all samples that is of high quality and belongs to the mode.
 * </ul>
 */
final class ModeCoverage implements Metric {
    private static final double DEVIATIONS = 3;

    private final List<float[]> modes;
    private final double deviation;
    private final int sampleCount;
    private final int width;

    ModeCoverage(List<float[]> modes, double deviation, int sampleCount) {
        this.modes = modes;
        this.deviation = deviation;
        this.sampleCount = sampleCount;
        this.width = modes.get(0).length;
    }

    @Override
    public int sampleCount() {
        return sampleCount;
    }

    /** @throws IllegalArgumentException if there are more or fewer samples, or one is not finite */
    @Override
    public Measurement measure(float[] samples) {
        new SampleCheck("mode-coverage", sampleCount, width).check(samples);
        final Counts counts = new Counts(highQualityCounts(samples));
        final Map<String, Double> results = new LinkedHashMap<>();
        results.put("modes-captured", (double) counts.withAtLeast(1));
        results.put("modes", (double) modes.size());
        results.put("high-quality-share", (double) counts.total() / sampleCount);
        results.put("reverse-kl", counts.divergenceFromUniform());
        return new Measurement(results, List.of(shares(counts)), List.of());
    }

    private Curve shares(Counts counts) {
        return new Curve(
                "mode",
                "share",
                IntStream.range(0, modes.size())
                        .mapToObj(mode -> new Curve.Point(mode, (double) counts.byClass()[mode] / sampleCount))
                        .toList());
    }

    /** For each mode, the samples of high quality that belong to it. */
    private int[] highQualityCounts(float[] samples) {
        final double farthest = Math.pow(DEVIATIONS * deviation, 2);
        final int[] counts = new int[modes.size()];
        for (int offset = 0; offset < samples.length; offset += width) {
            final int mode = nearestMode(samples, offset);
            if (squaredDistance(samples, offset, modes.get(mode)) <= farthest) {
                counts[mode]++;
            }
        }
        return counts;
    }

    private int nearestMode(float[] samples, int offset) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int mode = 0; mode < modes.size(); mode++) {
            final double distance = squaredDistance(samples, offset, modes.get(mode));
            if (distance < least) {
                least = distance;
                nearest = mode;
            }
        }
        return nearest;
    }

    private static double squaredDistance(float[] samples, int offset, float[] mode) {
        double sum = 0;
        for (int i = 0; i < mode.length; i++) {
            final double difference = (double) samples[offset + i] - mode[i];
            sum += difference * difference;
        }
        return sum;
    }
}
