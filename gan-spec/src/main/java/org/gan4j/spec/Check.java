package org.gan4j.spec;

import java.util.Locale;

/** Checks for the compact constructors of configuration records; each throws a {@link FieldException} that says what is allowed. */
public final class Check {
    private Check() {}

    public static void positive(String field, double value) {
        require(value > 0 && Double.isFinite(value), field, "a number above 0", value);
    }

    public static void notNegative(String field, double value) {
        require(value >= 0 && Double.isFinite(value), field, "0 or a number above it", value);
    }

    /** Finite as a float, too. */
    public static void finite(String field, double value) {
        require(Float.isFinite((float) value), field, "a number that a float can hold", value);
    }

    /** {@code low <= value < high}. */
    public static void halfOpen(String field, double value, double low, double high) {
        if (!(value >= low && value < high)) {
            throw refusal(field, "in [" + text(low) + ", " + text(high) + ")", value);
        }
    }

    /** {@code low < value <= high}. */
    public static void leftOpen(String field, double value, double low, double high) {
        if (!(value > low && value <= high)) {
            throw refusal(field, "in (" + text(low) + ", " + text(high) + "]", value);
        }
    }

    /** {@code 0 <= value <= 1}. */
    public static void share(String field, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw refusal(field, "in [0, 1]", value);
        }
    }

    /** 1 to 100 letters, digits, {@code -}, {@code _} and {@code .}, which every file system takes. */
    public static void fileName(String field, String value) {
        if (!value.matches("[A-Za-z0-9._-]{1,100}")) {
            throw new FieldException(
                    field,
                    "must be 1 to 100 letters, digits, '-', '_' and '.', for it names a directory, not \"" + value
                            + "\"");
        }
    }

    private static void require(boolean holds, String field, String range, double value) {
        if (!holds) {
            throw refusal(field, range, value);
        }
    }

    private static FieldException refusal(String field, String range, double value) {
        return new FieldException(field, "must be " + range + ", not " + text(value));
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%.0f", value)
                : Double.toString(value);
    }
}
