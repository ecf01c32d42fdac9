package org.gan4j.api.metric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a metric found.
 *
 * @param values by name, in the order in which to show them; NaN where there is none
 * @param warnings why not to trust a value, each a sentence without its full stop
 */
public record Measurement(Map<String, Double> values, List<Curve> curves, List<String> warnings) {
    public Measurement {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        curves = List.copyOf(curves);
        warnings = List.copyOf(warnings);
    }

    public Measurement(Map<String, Double> values) {
        this(values, List.of(), List.of());
    }
}
