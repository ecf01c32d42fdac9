package org.gan4j.api.metric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a metric found.
 *
 * @param values by name, in the order in which to show them; NaN where there is none
 * @param warnings why not to trust a value, each a sentence without its full stop
 */
public record Measurement(Map<String, Double> values, List<Curve> curves, List<String> warnings) {
    private static final String CAPTURED = "-captured";

    public Measurement {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        curves = List.copyOf(curves);
        warnings = List.copyOf(warnings);
    }

    public Measurement(Map<String, Double> values) {
        this(values, List.of(), List.of());
    }

    /**
     * The share of modes or classes that the samples capture, in [0, 1], of a metric that counts them: of one that measures
     * {@code <things>-captured} and {@code <things>}, the number of all.
     */
    public OptionalDouble coverage() {
        return values.entrySet().stream()
                .filter(value -> value.getKey().endsWith(CAPTURED))
                .filter(captured -> values.containsKey(things(captured.getKey())))
                .mapToDouble(captured -> captured.getValue() / values.get(things(captured.getKey())))
                .findFirst();
    }

    private static String things(String captured) {
        return captured.substring(0, captured.length() - CAPTURED.length());
    }
}
