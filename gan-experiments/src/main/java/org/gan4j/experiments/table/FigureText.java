package org.gan4j.experiments.table;

import java.util.Locale;

/** Numbers for people: whole ones in full, others to four digits. */
public final class FigureText {
    private static final int DIGITS = 4;
    private static final double LARGE = 1e7;
    private static final double SMALL = 1e-4;

    private FigureText() {}

    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return "none";
        }
        final double size = Math.abs(value);
        if (value == Math.rint(value) && size < LARGE) {
            return String.format(Locale.ROOT, "%,d", (long) value);
        }
        if (size >= LARGE || size < SMALL) {
            return String.format(Locale.ROOT, "%." + (DIGITS - 1) + "e", value);
        }
        final int decimals = Math.max(0, DIGITS - 1 - (int) Math.floor(Math.log10(size)));
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
