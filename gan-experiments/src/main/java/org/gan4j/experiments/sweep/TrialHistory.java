package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gan4j.experiments.rundir.RunRecord;

/**
 * What a trial measured while it ran.
 *
 * @param values by the metric's name, as {@link TrialOutcome} has it, and by iteration; NaN for one that is no number
 */
record TrialHistory(Map<String, SortedMap<Long, Double>> values) {
    private static final String ITERATION = "iteration";

    /** Of the metrics of the experiment, then of those of every run, as far as there are files of them. */
    static TrialHistory of(RunRecord run) {
        final TrialHistory history = new TrialHistory(new LinkedHashMap<>());
        for (final JsonNode line : run.measurements()) {
            history.put(line, line.path("metric").asText() + "/", line.path("values"));
        }
        for (final JsonNode line : run.observations()) {
            history.put(line, "", line);
        }
        history.values.remove(ITERATION);
        return history;
    }

    private void put(JsonNode line, String prefix, JsonNode named) {
        named.properties()
                .forEach(value -> values.computeIfAbsent(prefix + value.getKey(), unseen -> new TreeMap<>())
                        .put(line.path(ITERATION).asLong(), value.getValue().asDouble(Double.NaN)));
    }
}
