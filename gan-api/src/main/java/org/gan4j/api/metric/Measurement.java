package org.gan4j.api.metric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a metric found.
 *
 * @param values by name, in the order in which to show them; NaN where there is none
 * @param coverage of a metric that counts modes or classes; a run watches it for collapse
 * @param warnings why not to trust a value, each a sentence without its full stop
 */
public record Measurement(
        Map<String, Double> values, Optional<Coverage> coverage, List<Curve> curves, List<String> warnings) {
    public Measurement {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        curves = List.copyOf(curves);
        warnings = List.copyOf(warnings);
    }

    /** Values alone. */
    public Measurement(Map<String, Double> values) {
        this(values, Optional.empty(), List.of(), List.of());
    }
}
