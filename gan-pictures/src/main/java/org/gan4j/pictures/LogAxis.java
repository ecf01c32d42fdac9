package org.gan4j.pictures;

import java.util.Arrays;
import java.util.Locale;

/**
 * A logarithmic axis that begins and ends at 1, 2 or 5 times a power of ten, and is labelled at such numbers; only at the powers
 * if there are many.
 */
record LogAxis(double low, double high) {
    private static final double[] STEPS = {1, 2, 5, 10};
    /** The number of decades above which labels at powers of ten are enough. */
    private static final double MANY_DECADES = 3;

    private static final double LEAST_PLAIN = 1e-3;
    private static final double LARGEST_PLAIN = 1e7;
    private static final double ROUND_OFF = 1e-9;
    private static final String UNLABELLED = " ";

    /** @param values only finite values above 0 count */
    static LogAxis around(double... values) {
        final double[] positive = Arrays.stream(values)
                .filter(value -> Double.isFinite(value) && value > 0)
                .toArray();
        if (positive.length == 0) {
            return new LogAxis(1, STEPS[STEPS.length - 1]);
        }
        final double low = below(Arrays.stream(positive).min().getAsDouble());
        final double high = above(Arrays.stream(positive).max().getAsDouble());
        return high > low ? new LogAxis(low, high) : new LogAxis(below(low / 2), above(high * 2));
    }

    /** The label of a mark, which is 1 to 9 times a power of ten; blank for marks between the labels. */
    String label(double mark) {
        final long times = Math.round(mark / power(mark));
        final boolean labelled = times == 1 || (!hasManyDecades() && (times == 2 || times == 5));
        return labelled ? text(times * power(mark)) : UNLABELLED;
    }

    private boolean hasManyDecades() {
        return Math.log10(high / low) > MANY_DECADES;
    }

    private String text(double value) {
        if ((low >= LEAST_PLAIN && high < LARGEST_PLAIN) || value == 1) {
            return AxisNumbers.text(value, low, high);
        }
        return String.format(Locale.ROOT, "%de%d", Math.round(value / power(value)), exponent(value));
    }

    private static double below(double value) {
        return Arrays.stream(STEPS)
                        .filter(step -> step <= value / power(value) * (1 + ROUND_OFF))
                        .max()
                        .getAsDouble()
                * power(value);
    }

    private static double above(double value) {
        return Arrays.stream(STEPS)
                        .filter(step -> step >= value / power(value) * (1 - ROUND_OFF))
                        .min()
                        .getAsDouble()
                * power(value);
    }

    private static double power(double value) {
        return Math.pow(10, exponent(value));
    }

    private static int exponent(double value) {
        return (int) Math.floor(Math.log10(value) + ROUND_OFF);
    }
}
