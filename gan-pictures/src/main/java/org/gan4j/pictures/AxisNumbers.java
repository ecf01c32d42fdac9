package org.gan4j.pictures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The format of numbers on the axes of charts. */
final class AxisNumbers {
    private static final double LEAST_EXTENT = 1e-7;
    private static final double LARGEST = 1e9;
    private static final String PLAIN = "#,##0.#########";
    private static final String SCIENTIFIC = "0.#########E0";

    private static final double[] STEPS = {1, 2, 5, 10};

    private AxisNumbers() {}

    /** The format for an axis of this range: without an exponent, unless that takes too many digits. */
    static String pattern(double low, double high) {
        final double largest = Math.max(Math.abs(low), Math.abs(high));
        return high - low > LEAST_EXTENT && largest < LARGEST ? PLAIN : SCIENTIFIC;
    }

    /** A number on an axis of this range. */
    static String text(double value, double low, double high) {
        return new DecimalFormat(pattern(low, high), DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /**
     * The multiples of 1, 2 or 5 times a power of ten in a range.
     *
     * @param most the largest number of multiples, at least 3
     */
    static List<BigDecimal> round(double low, double high, int most) {
        final BigDecimal step = step((high - low) / (most - 1));
        final BigDecimal first = new BigDecimal(low, MathContext.DECIMAL64)
                .divide(step, 0, RoundingMode.CEILING)
                .multiply(step);
        return Stream.iterate(first, number -> number.doubleValue() <= high, number -> number.add(step))
                .toList();
    }

    /** The smallest 1, 2 or 5 times a power of ten that is at least {@code least}. */
    private static BigDecimal step(double least) {
        final int exponent = (int) Math.floor(Math.log10(least));
        final double power = Math.pow(10, exponent);
        for (final double step : STEPS) {
            if (step * power >= least) {
                return BigDecimal.valueOf((long) step).scaleByPowerOfTen(exponent);
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(exponent + 1);
    }
}
