package org.gan4j.api.backend;

/**
 * Squared distances between queries and fixed points, computed from the coordinates so that equal distances are equal numbers.
 *
 * <p>Bytes mapped to pixels in [−1, 1] are multiples of 1/255, rounded to single precision. Their distance is that between the
 * exact multiples. For other coordinates, the sum of squares is rounded only once, at the end.
 *
 * @param queries {@code [n, width]} row-major, all finite
 * @param points {@code [m, width]} row-major, all finite
 */
public record ExactDistances(int width, float[] queries, float[] points) {
    private static final int STEPS = 255;
    /** The multiples of 1/255 from −1 to 1. */
    private static final float[] MULTIPLES = multiples();

    private static final float FIRST = STEPS + 0.5f;
    /** Half the distance between two floats just below 1. */
    private static final double COORDINATE_ERROR = 0x1p-25;

    private static float[] multiples() {
        final float[] multiples = new float[2 * STEPS + 1];
        for (int i = 0; i < multiples.length; i++) {
            multiples[i] = (float) ((i - STEPS) / (double) STEPS);
        }
        return multiples;
    }

    /** The number of fixed points. */
    public int size() {
        return points.length / width;
    }

    /** The squared distance of a query and a fixed point, in double precision. */
    public double squared(int query, int point) {
        final long steps = squaredSteps(query * width, point * width);
        return steps >= 0 ? (double) steps / (STEPS * STEPS) : sumOfSquares(query * width, point * width);
    }

    /** The largest difference between the distance of multiples of 1/255 and the distance of the coordinates. */
    public double mostShift() {
        return 2 * COORDINATE_ERROR * Math.sqrt(width);
    }

    /** The squared distance in units of 1/255²; −1 if a coordinate is not a multiple of 1/255 in [−1, 1]. */
    private long squaredSteps(int query, int point) {
        long sum = 0;
        for (int i = 0; i < width; i++) {
            final int from = multiple(queries[query + i]);
            final int to = multiple(points[point + i]);
            if ((from | to) < 0) {
                return -1;
            }
            sum += (long) (from - to) * (from - to);
        }
        return sum;
    }

    /** The value's index in {@link #MULTIPLES}; −1 if it is not there. */
    private static int multiple(float value) {
        final int nearest = (int) (value * STEPS + FIRST);
        return nearest >= 0 && nearest < MULTIPLES.length && MULTIPLES[nearest] == value ? nearest : -1;
    }

    /** A compensated sum: the rounding error of each square and each sum is added at the end. */
    private double sumOfSquares(int query, int point) {
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < width; i++) {
            final double difference = (double) queries[query + i] - points[point + i];
            final double square = difference * difference;
            final double next = sum + square;
            final double added = next - sum;
            lost += (sum - (next - added)) + (square - added) + Math.fma(difference, difference, -square);
            sum = next;
        }
        return sum + lost;
    }
}
