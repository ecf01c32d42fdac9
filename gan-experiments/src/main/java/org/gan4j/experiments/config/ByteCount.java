package org.gan4j.experiments.config;

import java.util.Locale;

/** Amounts of memory, for people and for the JVM. */
public final class ByteCount {
    private static final String[] UNITS = {"bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    private static final int STEP = 1024;
    private static final long GIBIBYTE = 1L << 30;

    private ByteCount() {}

    /** {@code 2.0 GiB}. */
    public static String text(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= STEP && unit < UNITS.length - 1) {
            amount /= STEP;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", amount, UNITS[unit]);
    }

    /** Whole gibibytes, a quarter more than that many bytes and some: {@code 3g}. */
    static String asOption(long bytes) {
        return (bytes + bytes / 4) / GIBIBYTE + 1 + "g";
    }
}
