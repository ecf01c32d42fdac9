package org.gan4j.experiments.table;

/** Whole numbers in full, others to four digits. */
final class FourDigits implements NumberFormat {
    private static final int DIGITS = 4;
    private static final double LARGE = 1e7;
    private static final double SMALL = 1e-4;

    @Override
    public String text(double value) {
        if (!Double.isFinite(value)) {
            return "none";
        }
        final double size = Math.abs(value);
        if (value == Math.rint(value) && size < LARGE) {
            return WHOLE.text(value);
        }
        if (size >= LARGE || size < SMALL) {
            return NumberFormat.of("%." + (DIGITS - 1) + "e").text(value);
        }
        final int decimals = Math.max(0, DIGITS - 1 - (int) Math.floor(Math.log10(size)));
        return NumberFormat.of("%,." + decimals + "f").text(value);
    }
}
