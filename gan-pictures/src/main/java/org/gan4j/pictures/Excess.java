package org.gan4j.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;

/**
 * The places where a curve leaves its chart.
 *
 * @param peaks the index of the furthest value of each excursion
 */
record Excess(double limit, double[] y, List<Integer> peaks) {
    static Excess above(double limit, double[] y) {
        return of(limit, y, Math::max);
    }

    static Excess below(double limit, double[] y) {
        return of(limit, y, Math::min);
    }

    /** @param further returns which of two values lies further beyond the limit */
    private static Excess of(double limit, double[] y, DoubleBinaryOperator further) {
        final List<Integer> peaks = new ArrayList<>();
        boolean beyond = false;
        for (int i = 0; i < y.length; i++) {
            final boolean before = beyond;
            beyond = Double.isFinite(y[i]) && y[i] != limit && further.applyAsDouble(y[i], limit) == y[i];
            if (beyond && !before) {
                peaks.add(i);
            } else if (beyond && further.applyAsDouble(y[i], y[last(peaks)]) == y[i]) {
                peaks.set(peaks.size() - 1, i);
            }
        }
        return new Excess(limit, y, List.copyOf(peaks));
    }

    boolean isEmpty() {
        return peaks.isEmpty();
    }

    double[] iterations(double[] iterations) {
        return peaks.stream().mapToDouble(peak -> iterations[peak]).toArray();
    }

    double[] atLimit() {
        final double[] limits = new double[peaks.size()];
        Arrays.fill(limits, limit);
        return limits;
    }

    /** A text for the legend with the furthest value and its iteration; empty if the curve stays within. */
    String text(double[] iterations) {
        return peaks.stream()
                .reduce((a, b) -> Math.abs(y[a] - limit) >= Math.abs(y[b] - limit) ? a : b)
                .map(peak -> String.format(
                        Locale.ROOT, " (off the axis, %.3g at iteration %,.0f)", y[peak], iterations[peak]))
                .orElse("");
    }

    private static int last(List<Integer> peaks) {
        return peaks.get(peaks.size() - 1);
    }
}
