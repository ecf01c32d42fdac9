package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.List;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.RunStart;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.rundir.RunFileNames;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.CsvTable;

/**
 * {@code evaluations.jsonl} and {@code evaluations.csv}: what the experiment's metrics measure. A line of the first is one
 * measurement; a line of the second is one of its values, {@code iteration,metric,name,value}, so that the columns are the same
 * whatever a metric returns. Without metrics there are no such files.
 */
final class EvaluationLog implements RunObserver {
    private final OutputDirectory directory;
    private final boolean measures;

    @Inject
    EvaluationLog(OutputDirectory directory, Experiment experiment) {
        this.directory = directory;
        this.measures = !experiment.metrics().isEmpty();
    }

    @Override
    public void onStart(RunStart start) {
        if (measures) {
            directory.append(RunFileNames.EVALUATIONS_CSV, CsvTable.heading("iteration", "metric", "name", "value"));
        }
    }

    @Override
    public void onMeasured(MeasurementAt measured) {
        directory.append(RunFileNames.EVALUATIONS_JSON, json(measured).toString());
        measured.measurement()
                .values()
                .forEach((name, value) -> directory.append(
                        RunFileNames.EVALUATIONS_CSV,
                        CsvTable.line(List.of(
                                Cell.of(measured.iteration()),
                                Cell.of(measured.metric()),
                                Cell.of(name),
                                Cell.of(value)))));
    }

    static ObjectNode json(MeasurementAt measured) {
        final ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("iteration", measured.iteration()).put("metric", measured.metric());
        new MeasurementJson(measured.measurement()).addTo(line);
        return line;
    }
}
