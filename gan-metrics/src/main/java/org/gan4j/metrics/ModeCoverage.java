package org.gan4j.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gan4j.api.data.Mode;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.Coverage;
import org.gan4j.api.metric.Curve;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.metrics.coverage.Counts;

/**
 * How samples spread over the modes of a mixture of isotropic Gaussians, as Srivastava et al., "VEEGAN", 2017, and Lin et al.,
 * "PacGAN", 2018, count it. A sample belongs to the mode nearest to it, the first of equally near ones, and is of high quality
 * if it lies within 3 standard deviations of it. Distances are Euclidean, in the mode's standard deviations, which are equal in
 * these papers. Where modes overlap, samples of one may be nearest to another.
 *
 * <ul>
 *   <li>{@code modes-captured}: modes with at least one sample of high quality;
 *   <li>{@code modes}: all modes;
 *   <li>{@code high-quality-share}: share of the samples, in [0, 1]; 1 − exp(−9/2) = 0.989 for the mixture itself in the plane,
 *       0.997 on the line;
 *   <li>{@code reverse-kl}: {@code Σ pᵢ log(pᵢ / wᵢ)} in nats, where pᵢ is the share of mode i in the samples of high quality
 *       and wᵢ its weight: the divergence of the shares from those in the mixture, from 0 to, of equally likely modes,
 *       log(modes) for a single one; NaN without any such sample;
 *   <li>the curve {@code share} by {@code mode}: the share of all samples that is of high quality and belongs to the mode.
 * </ul>
 */
final class ModeCoverage implements Metric {
    static final ComparableValue CAPTURED = ComparableValue.highest("modes-captured");
    static final ComparableValue HIGH_QUALITY = ComparableValue.highest("high-quality-share");
    static final ComparableValue REVERSE_KL =
            ComparableValue.lowest("reverse-kl").in("nats");

    private static final double DEVIATIONS = 3;

    private final List<Mode> modes;
    private final int sampleCount;
    private final int width;

    ModeCoverage(List<Mode> modes, int sampleCount) {
        this.modes = modes;
        this.sampleCount = sampleCount;
        this.width = modes.get(0).mean().length;
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
        final Coverage coverage = new Coverage(counts.withAtLeast(1), modes.size());
        final Map<String, Double> results = new LinkedHashMap<>();
        results.put(CAPTURED.name(), (double) coverage.captured());
        results.put("modes", (double) coverage.all());
        results.put(HIGH_QUALITY.name(), (double) counts.total() / sampleCount);
        results.put(REVERSE_KL.name(), counts.divergenceFrom(weights()));
        return new Measurement(results, Optional.of(coverage), List.of(shares(counts)), List.of());
    }

    private double[] weights() {
        return modes.stream().mapToDouble(Mode::weight).toArray();
    }

    private Curve shares(Counts counts) {
        return new Curve(
                Curve.Kind.MODE_SHARES,
                "mode",
                "share",
                IntStream.range(0, modes.size())
                        .mapToObj(mode -> new Curve.Point(mode, (double) counts.byClass()[mode] / sampleCount))
                        .toList());
    }

    /** For each mode, the samples of high quality that belong to it. */
    private int[] highQualityCounts(float[] samples) {
        final int[] counts = new int[modes.size()];
        for (int offset = 0; offset < samples.length; offset += width) {
            final int mode = nearestMode(samples, offset);
            if (squaredDistance(samples, offset, modes.get(mode)) <= DEVIATIONS * DEVIATIONS) {
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

    /** In the mode's standard deviations. */
    private static double squaredDistance(float[] samples, int offset, Mode mode) {
        final float[] mean = mode.mean();
        double sum = 0;
        for (int i = 0; i < mean.length; i++) {
            final double difference = (double) samples[offset + i] - mean[i];
            sum += difference * difference;
        }
        return sum / (mode.deviation() * mode.deviation());
    }
}
