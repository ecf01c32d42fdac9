package org.gan4j.testkit.contract;

import java.util.function.ToDoubleFunction;

/** Central differences. */
final class Derivative {
    /** Exact in float for values up to 2^13; the error of the slope is a sixth of its square times the third derivative. */
    static final float STEP = 0x1p-10f;

    private Derivative() {}

    /** d function / d at, entry by entry. */
    static double[] of(ToDoubleFunction<float[]> function, float[] at) {
        final double[] slopes = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            slopes[i] = (moved(function, at, i, STEP) - moved(function, at, i, -STEP)) / (2 * STEP);
        }
        return slopes;
    }

    private static double moved(ToDoubleFunction<float[]> function, float[] at, int entry, float step) {
        final float[] moved = at.clone();
        moved[entry] += step;
        return function.applyAsDouble(moved);
    }
}
