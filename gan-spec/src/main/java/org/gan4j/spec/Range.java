package org.gan4j.spec;

/** The closed interval [low, high]; {@code [low, high]} in JSON. */
public record Range(double low, double high) {
    public static final Range UNIT = new Range(0, 1);

    public Range {
        Check.finite("low", low);
        Check.finite("high", high);
        if (low >= high) {
            throw new IllegalArgumentException("a range [low, high] needs low < high, not [" + low + ", " + high + "]");
        }
    }

    public double width() {
        return high - low;
    }
}
