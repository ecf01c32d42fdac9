package org.gan4j.experiments.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to measure.
 *
 * @param metrics at least one
 * @param strict whether each of them must measure: somebody asked for it; else those that cannot are left out
 * @param source whose samples; empty for controls alone
 * @param controls by name
 * @param seed of the controls
 */
public record EvaluationRequest(
        List<NamedMetric> metrics,
        boolean strict,
        Optional<SampleSource> source,
        Map<String, NamedControl> controls,
        long seed) {
    public EvaluationRequest {
        metrics = List.copyOf(metrics);
        controls = Map.copyOf(controls);
    }
}
