package org.gan4j.pictures;

import java.util.Arrays;
import org.gan4j.spec.Range;

/**
 * The axis of a chart's values.
 *
 * @param pattern in which it writes numbers; no two of its marks get the same text
 */
record ValueAxis(Range range, String pattern) {
    private static final String WHOLE = "#,##0";
    /** Counts up to this are seen best above zero; of larger ones, differences are. */
    private static final double FEW = 100;

    private static final double LARGEST = 1e9;

    static ValueAxis of(Range range) {
        return new ValueAxis(range, AxisNumbers.pattern(range.low(), range.high()));
    }

    /**
     * Around all that is to be shown; with marks at whole numbers alone where the values are counts.
     *
     * @param values where points stand for one each; those that are not finite do not count
     * @param shown the values, and whatever else has a place on the axis
     */
    static ValueAxis around(double[] values, double... shown) {
        final Range range = AxisLimits.around(shown);
        return areCounts(values) ? new ValueAxis(ofCounts(range, shown), WHOLE) : of(range);
    }

    /** Has room for the next count at either end. */
    private static Range ofCounts(Range range, double... shown) {
        final double[] finite = Arrays.stream(shown).filter(Double::isFinite).toArray();
        final double least = Arrays.stream(finite).min().orElse(0);
        final double most = Arrays.stream(finite).max().orElse(0);
        final double low = most <= FEW ? 0 : Math.min(range.low(), least - 1);
        return new Range(least < 0 ? range.low() : Math.max(0, low), Math.max(range.high(), most + 1));
    }

    private static boolean areCounts(double... values) {
        final double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        return finite.length > 0
                && Arrays.stream(finite).allMatch(value -> value >= 0 && value < LARGEST && value == Math.rint(value));
    }
}
