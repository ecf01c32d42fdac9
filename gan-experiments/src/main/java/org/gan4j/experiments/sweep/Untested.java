package org.gan4j.experiments.sweep;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Why a difference is not tested. */
enum Untested implements Contrast {
    TOO_FEW("-", "fewer than two values"),

    /** Two constants that differ: how far chance moves them cannot be estimated. */
    NO_SPREAD("?", "the values do not vary between seeds");

    private final String sign;
    private final String reason;

    Untested(String sign, String reason) {
        this.sign = sign;
        this.reason = reason;
    }

    /** Empty if the two samples can be tested. */
    static Optional<Untested> of(double[] reference, double[] values) {
        if (reference.length < 2 || values.length < 2) {
            return Optional.of(TOO_FEW);
        }
        return isConstant(reference) && isConstant(values) && reference[0] != values[0]
                ? Optional.of(NO_SPREAD)
                : Optional.empty();
    }

    @Override
    public String text() {
        return sign;
    }

    @Override
    public Map<String, Double> figures() {
        return Map.of();
    }

    @Override
    public Optional<String> reason() {
        return Optional.of(reason);
    }

    private static boolean isConstant(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }
}
