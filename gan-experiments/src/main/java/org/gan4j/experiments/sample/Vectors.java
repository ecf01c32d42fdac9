package org.gan4j.experiments.sample;

/** Vectors of equal dimensions, in double precision. */
final class Vectors {
    private Vectors() {}

    /** {@code a·x + b·y}, rounded to float. */
    static float[] combination(double a, float[] x, double b, float[] y) {
        final float[] sum = new float[x.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (float) (a * x[i] + b * y[i]);
        }
        return sum;
    }

    static double length(float[] x) {
        double squares = 0;
        for (final float value : x) {
            squares += (double) value * value;
        }
        return Math.sqrt(squares);
    }

    /** In [0, π], by {@code 2 atan2(|u − v|, |u + v|)} of the unit vectors, exact near both ends; NaN if one is 0. */
    static double angle(float[] x, float[] y) {
        final double xLength = length(x);
        final double yLength = length(y);
        double difference = 0;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            final double u = x[i] / xLength;
            final double v = y[i] / yLength;
            difference += (u - v) * (u - v);
            sum += (u + v) * (u + v);
        }
        return 2 * Math.atan2(Math.sqrt(difference), Math.sqrt(sum));
    }
}
