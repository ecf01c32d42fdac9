package org.gan4j.nd4j;

/**
 * Functions of a value's sign by arithmetic alone: a branch on unpredictable signs takes ten times as long, and
 * keeps the JVM's compiler from vectorising a loop.
 */
final class Sign {
    /** Far below any value that matters, and far above the round-off of a value of 1e-22 in single precision. */
    private static final float TINY = 1e-30f;

    private Sign() {}

    /** {@code max(x, 0)}, exactly; NaN for −∞. */
    static float positivePart(float x) {
        return 0.5f * x + 0.5f * Math.abs(x);
    }

    /** 1 if {@code x > 0}, else 0; a value in between if {@code 0 < x < 1e-22}, which is allowed at a kink; NaN for ±∞. */
    static float step(float x) {
        final float positive = positivePart(x);
        return positive / (positive + TINY);
    }

    /** −1 if {@code a < b}, else 0, for finite values; zeros are equal, because the addition turns −0 into 0. */
    static int allOnesIfLess(float a, float b) {
        return Float.floatToRawIntBits((a + 0f) - b) >> 31;
    }
}
