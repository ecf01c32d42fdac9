package org.gan4j.api.data;

import java.util.Arrays;

/**
 * Mean and spread of each coordinate over many points, computed in one pass. However far the points are from 0, nothing
 * cancels: each point is compared with the mean of those before it (Chan, Golub and LeVeque, "Algorithms for computing the
 * sample variance", 1983, eq. 1.3).
 *
 * @param count of the points
 * @param means by coordinate
 * @param squares by coordinate: the sum of squared differences from the mean
 */
public record CoordinateMoments(long count, double[] means, double[] squares) {
    public static CoordinateMoments of(Dataset data) {
        final Collector collector = new Collector(data.shape().size());
        final float[] example = new float[data.shape().size()];
        for (int index = 0; index < data.size(); index++) {
            data.read(index, example, 0);
            collector.add(example, 0);
        }
        return collector.moments();
    }

    /** @param points {@code [n, width]} row-major */
    public static CoordinateMoments of(int width, float[] points) {
        final Collector collector = new Collector(width);
        for (int offset = 0; offset < points.length; offset += width) {
            collector.add(points, offset);
        }
        return collector.moments();
    }

    /** Without Bessel's correction. */
    public double[] variances() {
        return Arrays.stream(squares).map(sum -> sum / count).toArray();
    }

    /** Without Bessel's correction. */
    public double[] deviations() {
        return Arrays.stream(squares).map(sum -> Math.sqrt(sum / count)).toArray();
    }

    /** With Bessel's correction; 0 for a single point. */
    public double[] sampleDeviations() {
        return Arrays.stream(squares)
                .map(sum -> Math.sqrt(sum / Math.max(count - 1, 1)))
                .toArray();
    }

    private static final class Collector {
        private final double[] means;
        private final double[] squares;
        private long count;

        Collector(int width) {
            means = new double[width];
            squares = new double[width];
        }

        void add(float[] points, int offset) {
            final double before = count;
            final double after = ++count;
            for (int i = 0; i < means.length; i++) {
                final double difference = points[offset + i] - means[i];
                final double share = difference / after;
                means[i] += share;
                squares[i] += before * difference * share;
            }
        }

        CoordinateMoments moments() {
            return new CoordinateMoments(count, means, squares);
        }
    }
}
