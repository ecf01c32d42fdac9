package org.gan4j.experiments.picture;

import java.util.Locale;

/** How the axes of charts write numbers. */
final class AxisNumbers {
    private static final double LEAST_EXTENT = 1e-7;
    private static final double LARGEST = 1e9;
    private static final String PLAIN = "#,##0.#########";
    private static final String SCIENTIFIC = "0.#########E0";

    private static final int LEAST_DECIMALS = 2;
    private static final int MOST_DECIMALS = 8;

    private AxisNumbers() {}

    /** For an axis of this range: in full, with a zero before the point, unless that would take too many digits. */
    static String pattern(double low, double high) {
        final double largest = Math.max(Math.abs(low), Math.abs(high));
        return high - low > LEAST_EXTENT && largest < LARGEST ? PLAIN : SCIENTIFIC;
    }

    /** An end of an axis of this length above 0, to a hundredth of it or better. */
    static String end(double value, double length) {
        final int decimals = Math.max(LEAST_DECIMALS, LEAST_DECIMALS - (int) Math.floor(Math.log10(length)));
        final boolean plain = decimals <= MOST_DECIMALS && Math.abs(value) < LARGEST;
        return String.format(Locale.ROOT, plain ? "%." + decimals + "f" : "%.3e", value);
    }
}
