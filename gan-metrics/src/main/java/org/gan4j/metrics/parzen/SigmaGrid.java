package org.gan4j.metrics.parzen;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;

/** Widths of a window with one ratio between neighbours; a single one is {@code from}, which then equals {@code to}. */
public record SigmaGrid(
        @Doc("the least, above 0") @Default("0.1") double from,

        @Doc("the largest; equal to the least for a fixed one") @Default("1")
        double to,

        @Doc("how many, at least 2, or 1 for a fixed one") @Default("10")
        int count) {
    public SigmaGrid {
        Check.positive("from", from);
        Check.positive("to", to);
        Check.positive("count", count);
        if (from == to ? count != 1 : from > to || count < 2) {
            throw new IllegalArgumentException(
                    "a grid needs from < to and a count of at least 2, a fixed sigma from = to and"
                            + " a count of 1, not from " + from + " to " + to + " by " + count);
        }
    }

    double[] values() {
        return count == 1 ? new double[] {from} : logSpaced(from, to, count);
    }

    /** {@code count} values with both ends. */
    private static double[] logSpaced(double from, double to, int count) {
        final double[] values = IntStream.range(0, count)
                .mapToDouble(i -> from * Math.pow(to / from, i / (count - 1.0)))
                .toArray();
        values[count - 1] = to;
        return values;
    }

    /** {@code count} values between the ends, without them. */
    static double[] between(double from, double to, int count) {
        return Arrays.copyOfRange(logSpaced(from, to, count + 2), 1, count + 1);
    }
}
