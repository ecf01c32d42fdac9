package org.gan4j.experiments.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/**
 * A mean, and how sure it is.
 *
 * @param count of the values
 * @param standardError the sample standard deviation over the root of the count; empty for a single value
 */
record Estimate(int count, double mean, OptionalDouble standardError) {
    private static final MathContext DIGITS = new MathContext(4);
    private static final MathContext DIGITS_OF_ERROR = new MathContext(2);
    private static final int MOST_DECIMALS = 8;
    private static final double LARGEST_PLAIN = 1e9;

    /** @param values finite, at least one */
    static Estimate of(double... values) {
        return new Estimate(
                values.length,
                Mean.of(values).getAsDouble(),
                values.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(standardError(values)));
    }

    private static double standardError(double[] values) {
        final BinaryScale scale = BinaryScale.of(values);
        return scale.up(StandardDeviation.of(scale.down(values)).getAsDouble() / Math.sqrt(values.length));
    }

    /** For people: the error to two digits and the mean to as many decimals, {@code 7.67 ± 0.33}. */
    String text() {
        final double error = standardError.orElse(0);
        final int decimals = error == 0 ? decimalsOfMean() : decimalsOf(error);
        final String text = rounded(mean, decimals);
        return standardError.isEmpty() ? text : text + " ± " + rounded(error, decimals);
    }

    /** Those of the first four digits, without zeros at the end. */
    private int decimalsOfMean() {
        return BigDecimal.valueOf(mean).round(DIGITS).stripTrailingZeros().scale();
    }

    private static int decimalsOf(double error) {
        final BigDecimal rounded = BigDecimal.valueOf(error).round(DIGITS_OF_ERROR);
        return rounded.scale() - rounded.precision() + DIGITS_OF_ERROR.getPrecision();
    }

    private String rounded(double value, int decimals) {
        return decimals > MOST_DECIMALS || Math.max(Math.abs(mean), standardError.orElse(0)) > LARGEST_PLAIN
                ? String.format(Locale.ROOT, "%.3e", value)
                : BigDecimal.valueOf(value)
                        .setScale(Math.max(0, decimals), RoundingMode.HALF_EVEN)
                        .toPlainString();
    }
}
