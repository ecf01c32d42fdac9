package org.gan4j.experiments.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A test among several.
 *
 * @param adjustedP its p-value, corrected for their number
 */
record Tested(WelchTest test, double adjustedP) implements Contrast {
    /** Their names. */
    static final List<String> FIGURES = List.of("difference", "margin", "t", "degreesOfFreedom", "p", "adjustedP");

    private static final double LEAST_SHOWN = 0.001;

    /** The adjusted p-value, to three decimals. */
    @Override
    public String text() {
        return adjustedP < LEAST_SHOWN ? "<" + LEAST_SHOWN : String.format(Locale.ROOT, "%.3f", adjustedP);
    }

    @Override
    public Map<String, Double> figures() {
        final List<Double> values =
                List.of(test.difference(), test.margin(), test.t(), test.degreesOfFreedom(), test.p(), adjustedP);
        final Map<String, Double> figures = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            figures.put(FIGURES.get(i), values.get(i));
        }
        return figures;
    }

    @Override
    public Optional<String> reason() {
        return Optional.empty();
    }
}
