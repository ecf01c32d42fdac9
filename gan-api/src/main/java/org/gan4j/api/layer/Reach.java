package org.gan4j.api.layer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;
import org.gan4j.spec.Range;

/** The interval that the values of a layer can fill. */
public record Reach(double low, double high) {
    public static final Reach EVERYTHING = new Reach(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private static final MathContext DIGITS = new MathContext(4);

    public boolean covers(Range range) {
        return low <= range.low() && high >= range.high();
    }

    /** {@code from -1 to 1}. */
    @Override
    public String toString() {
        return "from " + text(low) + (high == Double.POSITIVE_INFINITY ? " up" : " to " + text(high));
    }

    /** Of the values of an increasing function. */
    Reach through(DoubleUnaryOperator rising) {
        return new Reach(rising.applyAsDouble(low), rising.applyAsDouble(high));
    }

    private static String text(double end) {
        return new BigDecimal(end, DIGITS).stripTrailingZeros().toPlainString();
    }
}
