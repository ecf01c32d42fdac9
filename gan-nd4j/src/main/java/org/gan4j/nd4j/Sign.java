package org.gan4j.nd4j;

/**
 * What depends on a value's sign, by arithmetic alone: a branch on signs that nobody can foresee takes ten times as long, and
 * keeps the JVM's compiler from making vector instructions of a loop.
 */
final class Sign {
    /** Far below any value that matters, and far above what single precision rounds off from a value of 1e-22. */
    private static final float TINY = 1e-30f;

    private Sign() {}

    /** {@code max(x, 0)}, exactly; NaN of −∞. */
    static float positivePart(float x) {
        return 0.5f * x + 0.5f * Math.abs(x);
    }

    /** 1 where {@code x > 0}, else 0; something between the two where {@code 0 < x < 1e-22}, as at a kink it may be; NaN of ±∞. */
    static float step(float x) {
        final float positive = positivePart(x);
        return positive / (positive + TINY);
    }

    /** −1 where {@code a < b}, else 0, of finite values; zeros are equal, for the addition makes 0 of −0. */
    static int allOnesIfLess(float a, float b) {
        return Float.floatToRawIntBits((a + 0f) - b) >> 31;
    }
}
