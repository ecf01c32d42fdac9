package org.gan4j.pictures;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.descriptive.Quantile;
import org.gan4j.spec.Range;

/** The limits of an axis for given values. */
final class AxisLimits {
    /** Space below and above, as a share of the values' extent. */
    private static final double PADDING = 0.06;

    private static final double[] BULK = {0.05, 0.95};
    /** How far beyond the bulk a value may lie, in widths of the bulk. */
    private static final double REACH = 1.5;
    /** Least share of the bulk in an axis for all values; outliers may take the rest. */
    private static final double LEAST_SHARE = 0.5;

    private AxisLimits() {}

    /**
     * The limits around all values, even if they are equal; does not cross zero unless a value does.
     *
     * @param values values that are not finite do not count
     */
    static Range around(double... values) {
        final double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        return finite.length == 0
                ? Range.UNIT
                : padded(
                        Arrays.stream(finite).min().getAsDouble(),
                        Arrays.stream(finite).max().getAsDouble());
    }

    /**
     * As {@link #around}, without a few values far from all others, if they would take more than half of the axis.
     */
    static Range aroundMost(double... values) {
        final double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        if (finite.length == 0) {
            return Range.UNIT;
        }
        final double[] bulk = Quantile.withDefaults().evaluate(finite, BULK);
        final double reach = REACH * (bulk[1] - bulk[0]);
        final double[] near = Arrays.stream(finite)
                .filter(value -> value >= bulk[0] - reach && value <= bulk[1] + reach)
                .toArray();
        return width(near) > 0 && width(near) < LEAST_SHARE * width(finite) ? around(near) : around(finite);
    }

    private static double width(double... values) {
        return DoubleStream.of(values).max().orElse(0)
                - DoubleStream.of(values).min().orElse(0);
    }

    private static Range padded(double low, double high) {
        final double padding = padding(low, high);
        return new Range(
                low >= 0 ? Math.max(0, low - padding) : low - padding,
                high <= 0 && low < 0 ? Math.min(0, high + padding) : high + padding);
    }

    private static double padding(double low, double high) {
        if (high > low) {
            return PADDING * (high - low);
        }
        return low == 0 ? 1 : PADDING * Math.abs(low);
    }
}
