package org.gan4j.metrics.distribution;

import java.util.Arrays;
import java.util.EnumSet;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.apache.commons.statistics.descriptive.DoubleStatistics;
import org.apache.commons.statistics.descriptive.Statistic;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.gan4j.metrics.point.PointSet;

/**
 * The kernel distance of Bińkowski et al., "Demystifying MMD GANs", 2018: the squared maximum mean discrepancy of two sets of
 * feature vectors under the kernel {@code k(x, y) = (x·y / width + 1)³}, estimated without bias on subsets drawn without
 * replacement. Products come from distances: {@code x·y = (‖x‖² + ‖y‖² − ‖x − y‖²) / 2}.
 *
 * <p>It sees what the Fréchet distance does, and third moments; it is about 0 for two sets of one distribution, whatever their size,
 * and may fall below. On other features than those of the Inception network it is not comparable with published KIDs.
 *
 * @param subsets at least 1; 100 in the paper
 * @param subsetSize at least 2; 1,000 in the paper
 */
public record KernelDistance(Backend backend, int subsets, int subsetSize, long seed) {
    private static final int REAL_LANE = 0;
    private static final int GENERATED_LANE = 1;

    /**
     * Subsets of one set share points, so that their estimates differ less than those of fresh points would. With f the share of
     * the smaller set that a subset is, the variance of an estimate on fresh points is s² / (1 − f) to first order; f times that
     * remains however many subsets are drawn, and s² / subsets comes on top.
     *
     * @param mean over the subsets
     * @param deviation s, over the subsets, with Bessel's correction; NaN of a single one
     * @param standardError of the mean, {@code s · √(f / (1 − f) + 1 / subsets)}; NaN if a subset is a whole set
     */
    public record Result(double mean, double deviation, double standardError) {
        private static Result of(double[] estimates, double share) {
            final DoubleStatistics statistics =
                    DoubleStatistics.of(EnumSet.of(Statistic.MEAN, Statistic.STANDARD_DEVIATION), estimates);
            final double deviation =
                    estimates.length == 1 ? Double.NaN : statistics.getAsDouble(Statistic.STANDARD_DEVIATION);
            final double shared = share < 1 ? share / (1 - share) : Double.NaN;
            return new Result(
                    statistics.getAsDouble(Statistic.MEAN),
                    deviation,
                    deviation * Math.sqrt(shared + 1.0 / estimates.length));
        }
    }

    public KernelDistance {
        if (subsets < 1 || subsetSize < 2) {
            throw new IllegalArgumentException(
                    "needs at least 1 subset of at least 2 points, not " + subsets + " of " + subsetSize);
        }
    }

    /** @throws IllegalArgumentException if a set has fewer points than a subset, or the widths differ */
    public Result between(PointSet real, PointSet generated) {
        if (real.width() != generated.width()) {
            throw new IllegalArgumentException("points of width " + generated.width()
                    + " cannot be compared with points of width " + real.width());
        }
        final double[] estimates = new double[subsets];
        for (int subset = 0; subset < subsets; subset++) {
            estimates[subset] = discrepancy(subset(real, subset, REAL_LANE), subset(generated, subset, GENERATED_LANE));
        }
        return Result.of(estimates, (double) subsetSize / Math.min(real.size(), generated.size()));
    }

    /** Without bias: the kernel of a point with itself is left out. */
    double discrepancy(PointSet x, PointSet y) {
        final double pairsOfX = (double) x.size() * (x.size() - 1);
        final double pairsOfY = (double) y.size() * (y.size() - 1);
        return (kernelSum(x, x) - selfSum(x)) / pairsOfX
                + (kernelSum(y, y) - selfSum(y)) / pairsOfY
                - 2 * kernelSum(x, y) / ((double) x.size() * y.size());
    }

    private PointSet subset(PointSet points, int number, int lane) {
        if (points.size() < subsetSize) {
            throw new IllegalArgumentException("needs at least " + subsetSize + " points, not " + points.size());
        }
        final int[] chosen = new PermutationSampler(
                        new RandomStream(seed, Purpose.METRIC_SUBSET, number, lane), points.size(), subsetSize)
                .sample();
        final int width = points.width();
        final float[] values = new float[subsetSize * width];
        for (int i = 0; i < subsetSize; i++) {
            System.arraycopy(points.values(), chosen[i] * width, values, i * width, width);
        }
        return new PointSet(width, values);
    }

    /** Over all pairs of an x and a y. */
    private double kernelSum(PointSet x, PointSet y) {
        final double[] normsOfX = squaredNorms(x);
        final double[] normsOfY = squaredNorms(y);
        final double[] sums = new double[y.size()];
        try (Distances distances = backend.distances(x.width(), x.values())) {
            distances.visit(y.values(), row -> {
                double sum = 0;
                for (int i = 0; i < row.size(); i++) {
                    sum += kernel((normsOfX[i] + normsOfY[row.query()] - row.get(i)) / 2, x.width());
                }
                sums[row.query()] = sum;
            });
        }
        return Arrays.stream(sums).sum();
    }

    private static double selfSum(PointSet points) {
        return Arrays.stream(squaredNorms(points))
                .map(norm -> kernel(norm, points.width()))
                .sum();
    }

    private static double kernel(double product, int width) {
        final double base = product / width + 1;
        return base * base * base;
    }

    private static double[] squaredNorms(PointSet points) {
        final float[] origin = new float[points.width()];
        final double[] norms = new double[points.size()];
        for (int i = 0; i < norms.length; i++) {
            norms[i] = Distances.squared(points.values(), i * points.width(), origin, 0, points.width());
        }
        return norms;
    }
}
