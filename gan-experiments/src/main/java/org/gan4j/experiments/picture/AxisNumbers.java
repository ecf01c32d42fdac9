package org.gan4j.experiments.picture;

/** How the axes of charts write numbers. */
final class AxisNumbers {
    private static final double LEAST_EXTENT = 1e-7;
    private static final double LARGEST = 1e9;
    private static final String PLAIN = "#,##0.#########";
    private static final String SCIENTIFIC = "0.#########E0";

    private AxisNumbers() {}

    /** For an axis of this range: in full, with a zero before the point, unless that would take too many digits. */
    static String pattern(double low, double high) {
        final double largest = Math.max(Math.abs(low), Math.abs(high));
        return high - low > LEAST_EXTENT && largest < LARGEST ? PLAIN : SCIENTIFIC;
    }
}
