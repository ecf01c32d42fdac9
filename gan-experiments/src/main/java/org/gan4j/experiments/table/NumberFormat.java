package org.gan4j.experiments.table;

import java.util.Formatter;
import java.util.Locale;

/** How a number is shown to people, wherever they are. */
@FunctionalInterface
public interface NumberFormat {
    /** {@code 1,234}. */
    NumberFormat WHOLE = value -> String.format(Locale.ROOT, "%,d", (long) value);

    /** Whole numbers in full, others to four digits: {@code 26,000}, {@code 0.9889}; {@code none} for one that is not finite. */
    NumberFormat FOUR_DIGITS = new FourDigits();

    String text(double value);

    /** @param pattern of a {@link Formatter}, with a conversion of floating-point numbers: {@code %,.0f MiB} */
    static NumberFormat of(String pattern) {
        return value -> String.format(Locale.ROOT, pattern, value);
    }
}
