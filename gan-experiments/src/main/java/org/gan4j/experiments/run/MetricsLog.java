package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.gan4j.api.run.Observation;
import org.gan4j.api.run.RunObserver;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.rundir.RunFileNames;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.CsvTable;

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
            append(Cell.of(ITERATION), values.keySet().stream().map(Cell::of));
            begun = true;
        }
        append(Cell.of(observation.iteration()), values.values().stream().map(Cell::of));
    }

    private void append(Cell first, Stream<Cell> others) {
        directory.append(
                RunFileNames.METRICS_CSV,
                CsvTable.line(Stream.concat(Stream.of(first), others).toList()));
    }

    /** The iteration and the values; null in place of NaN, which JSON does not have. */
    static ObjectNode json(Observation observation) {
        final ObjectNode json = JsonNodeFactory.instance.objectNode().put(ITERATION, observation.iteration());
        observation.values().forEach((name, value) -> json.put(name, Double.isFinite(value) ? value : null));
        return json;
    }
}
