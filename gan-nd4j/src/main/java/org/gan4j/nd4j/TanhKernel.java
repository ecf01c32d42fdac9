package org.gan4j.nd4j;

/**
 * The hyperbolic tangent, as {@code x · P(x²) / Q(x²)} with polynomials of degree 4, whose relative error is minimal for
 * {@code |x| ≤ 9.02}: 2.1e-8, and 3.4e-7 with the rounding of single precision. Beyond, tanh rounds to ±1.
 */
final class TanhKernel {
    private static final float SATURATED = 9.02f;
    private static final float P0 = 1.f;
    private static final float P1 = 0.13379666f;
    private static final float P2 = 0.0034939726f;
    private static final float P3 = 2.0582433e-5f;
    private static final float P4 = 1.33175995e-8f;
    private static final float Q0 = 1;
    private static final float Q1 = 0.46712983f;
    private static final float Q2 = 0.02587084f;
    private static final float Q3 = 3.28299e-4f;
    private static final float Q4 = 7.76142e-7f;

    private TanhKernel() {}

    /** Computes in place. The branches have their own loop, so that the JVM's compiler vectorises the other one. */
    static void apply(float[] values) {
        clamp(values);
        for (int i = 0; i < values.length; i++) {
            final float x = values[i];
            final float square = x * x;
            final float p = (((P4 * square + P3) * square + P2) * square + P1) * square + P0;
            final float q = (((Q4 * square + Q3) * square + Q2) * square + Q1) * square + Q0;
            final float y = x * p / q;
            values[i] = y - Sign.positivePart(y - 1) + Sign.positivePart(-y - 1); // in [-1, 1] whatever the rounding
        }
    }

    private static void clamp(float[] values) {
        for (int i = 0; i < values.length; i++) {
            final float x = values[i];
            values[i] = x > SATURATED ? SATURATED : x < -SATURATED ? -SATURATED : x;
        }
    }
}
