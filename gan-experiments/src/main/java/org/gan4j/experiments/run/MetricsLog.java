package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.gan4j.api.run.Observation;
import org.gan4j.api.run.RunObserver;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.rundir.RunFileNames;

/**
 * {@code metrics.jsonl} and {@code metrics.csv}: a line for each {@link Observation}. A value that a round did not show is null in
 * the one, blank in the other. Configured metrics have files of their own, {@link EvaluationLog}, so that all lines here have the
 * same columns.
 */
final class MetricsLog implements RunObserver {
    private static final String ITERATION = "iteration";

    private final OutputDirectory directory;
    private boolean begun;

    @Inject
    MetricsLog(OutputDirectory directory) {
        this.directory = directory;
    }

    @Override
    public void onObserved(Observation observation) {
        directory.append(RunFileNames.METRICS_JSON, json(observation).toString());

        final Map<String, Double> values = observation.values();
        if (!begun) {
            directory.append(RunFileNames.METRICS_CSV, ITERATION + "," + String.join(",", values.keySet()));
            begun = true;
        }
        final String cells = values.values().stream()
                .map(value -> Double.isFinite(value) ? value.toString() : "")
                .collect(Collectors.joining(","));
        directory.append(RunFileNames.METRICS_CSV, observation.iteration() + "," + cells);
    }

    /** The iteration and the values; null in place of NaN, which RunFileNames.METRICS_JSON does not have. */
    static ObjectNode json(Observation observation) {
        final ObjectNode json = JsonNodeFactory.instance.objectNode().put(ITERATION, observation.iteration());
        observation.values().forEach((name, value) -> json.put(name, Double.isFinite(value) ? value : null));
        return json;
    }
}
