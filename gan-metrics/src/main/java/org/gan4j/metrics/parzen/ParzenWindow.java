package org.gan4j.metrics.parzen;

import java.util.Arrays;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.DistanceRow;
import org.gan4j.api.backend.Distances;
import org.gan4j.metrics.point.PointSet;

/**
 * The density that a Gaussian window estimates from n samples s of dimension D: {@code p(x) = mean_j N(x; s_j, σ²·I)}, that is
 * {@code log p(x) = log Σ_j exp(−‖x − s_j‖² / 2σ²) − log n − D·log(σ·√(2π))}. One pass over the distances serves all σ.
 *
 * <p>A sum leaves out what no digit would show. Where the distances' round-off could, those that carry the weight are computed
 * again in double precision, so that a density is right to {@value #TOLERANCE} nats for whatever σ.
 */
public final class ParzenWindow implements AutoCloseable {
    private static final double TOLERANCE = 0.005;

    /** exp(−40) = 4·10⁻¹⁸. */
    private static final double NEGLIGIBLE = 40;

    /** All samples beyond the window of the recomputed ones together add less than this share, exp(−12) = 6·10⁻⁶. */
    private static final double LEFT_OUT = 12;

    private final PointSet samples;
    private final Distances distances;
    private final ThreadLocal<double[]> room;

    public ParzenWindow(Backend backend, PointSet samples) {
        this.samples = samples;
        this.distances = backend.distances(samples.width(), samples.values());
        this.room = ThreadLocal.withInitial(() -> new double[samples.size()]);
    }

    /** {@code [sigmas, points]} in nats. */
    public double[][] logDensities(PointSet points, double... sigmas) {
        final double[][] densities = new double[sigmas.length][points.size()];
        distances.visit(points.values(), row -> new Row(row, points).fill(sigmas, densities));
        return densities;
    }

    @Override
    public void close() {
        distances.close();
    }

    /** {@code log n + D·log(σ·√(2π))}. */
    private double logNormalizer(double sigma) {
        return Math.log(samples.size()) + samples.width() * Math.log(sigma * Math.sqrt(2 * Math.PI));
    }

    /** One point and its distances to the samples. */
    private final class Row {
        private final DistanceRow row;
        private final PointSet points;
        private final double least;

        Row(DistanceRow row, PointSet points) {
            this.row = row;
            this.points = points;
            this.least = least(row);
        }

        void fill(double[] sigmas, double[][] densities) {
            final double widest = Arrays.stream(sigmas)
                    .map(Row::spread)
                    .filter(this::isTooFine)
                    .max()
                    .orElse(0);
            final int recomputed = widest > 0 ? recompute(widest) : 0;
            for (int i = 0; i < sigmas.length; i++) {
                final double spread = spread(sigmas[i]);
                final double sum = isTooFine(spread) ? logSumOfNearest(recomputed, spread) : logSum(spread);
                densities[i][row.query()] = sum - logNormalizer(sigmas[i]);
            }
        }

        private static double spread(double sigma) {
            return 2 * sigma * sigma;
        }

        /** Whether round-off shows in {@code distance / spread}. */
        private boolean isTooFine(double spread) {
            return !(row.roundOff().of(least) <= TOLERANCE * spread);
        }

        /** {@code log Σ exp(−d/spread)}. */
        private double logSum(double spread) {
            final double factor = 1 / spread;
            final float farthest = (float) (least + NEGLIGIBLE * spread);
            double sum = 0;
            for (int j = 0; j < row.size(); j++) {
                final float distance = row.get(j);
                if (distance <= farthest) {
                    sum += Math.exp((least - distance) * factor);
                }
            }
            return Math.log(sum) - least * factor;
        }

        /** Puts the exact distances of all samples that a window so wide weighs into {@link #room}; returns their number. */
        private int recompute(double spread) {
            final double[] exact = room.get();
            final double farthest = row.roundOff()
                    .largestOf(least + row.roundOff().of(least) + (Math.log(row.size()) + LEFT_OUT) * spread);
            final int width = samples.width();
            int count = 0;
            for (int j = 0; j < row.size(); j++) {
                if (row.get(j) <= farthest) {
                    exact[count++] =
                            Distances.squared(points.values(), row.query() * width, samples.values(), j * width, width);
                }
            }
            return count;
        }

        private double logSumOfNearest(int count, double spread) {
            final double[] exact = room.get();
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < count; i++) {
                nearest = Math.min(nearest, exact[i]);
            }
            double sum = 0;
            for (int i = 0; i < count; i++) {
                final double exponent = (nearest - exact[i]) / spread;
                if (exponent > -NEGLIGIBLE) {
                    sum += Math.exp(exponent);
                }
            }
            return Math.log(sum) - nearest / spread;
        }

        private static double least(DistanceRow row) {
            float least = Float.POSITIVE_INFINITY;
            for (int j = 0; j < row.size(); j++) {
                final float distance = row.get(j);
                if (distance < least) {
                    least = distance;
                }
            }
            return least;
        }
    }
}
