package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.game.Round;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.experiments.config.Experiment;

/**
 * {@code evaluations.jsonl} and {@code evaluations.csv}: the experiment's metrics, each at its {@code every} and after the
 * last iteration of a completed run. A line of the first is one measurement; a line of the second is one of its values,
 * {@code iteration,metric,name,value}, so that the columns are the same whatever a metric returns. Without metrics there are
 * no such files.
 */
final class EvaluationLog implements RunObserver {
    private record Entry(int number, String name, long every, Metric metric) {}

    private static final String JSON = "evaluations.jsonl";
    private static final String CSV = "evaluations.csv";

    private final RunDirectory directory;
    private final Sampler sampler;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, ObjectNode> latest = new LinkedHashMap<>();

    @Inject
    EvaluationLog(RunDirectory directory, Sampler sampler, Experiment experiment, DataSplits data) {
        this.directory = directory;
        this.sampler = sampler;
        for (final MetricSpec spec : experiment.metrics()) {
            entries.add(new Entry(entries.size(), freeName(TypeNames.of(spec)), spec.every(), spec.create(data)));
        }
    }

    /** The last measurement of each metric, by name, as {@code evaluations.jsonl} has it. */
    Map<String, ObjectNode> latest() {
        return latest;
    }

    @Override
    public void onStart() {
        if (!entries.isEmpty()) {
            directory.append(CSV, CsvLine.of("iteration", "metric", "name", "value"));
        }
    }

    @Override
    public void onRound(long iteration, Round round) {
        for (final Entry entry : entries) {
            if (iteration % entry.every() == 0) {
                measure(entry, iteration);
            }
        }
    }

    @Override
    public void onEnd(RunEnd end) {
        if (end.ending() != Ending.COMPLETED) {
            return;
        }
        for (final Entry entry : entries) {
            if (end.iterations() % entry.every() != 0) {
                measure(entry, end.iterations());
            }
        }
    }

    private void measure(Entry entry, long iteration) {
        final Metric metric = entry.metric();
        final Map<String, Double> results =
                metric.measure(sampler.forMetric(entry.number(), iteration, metric.sampleCount()));

        final ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("iteration", iteration).put("metric", entry.name());
        final ObjectNode values = line.putObject("values");
        results.forEach((name, value) -> values.put(name, Double.isFinite(value) ? value : null));
        directory.appendJson(JSON, line);
        latest.put(entry.name(), line);

        results.forEach((name, value) -> directory.append(
                CSV,
                CsvLine.of(
                        Long.toString(iteration), entry.name(), name, Double.isFinite(value) ? value.toString() : "")));
    }

    /** The type's name, with a counter from the second of its type on. */
    private String freeName(String type) {
        String name = type;
        for (int number = 2; isTaken(name); number++) {
            name = type + "-" + number;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return entries.stream().anyMatch(entry -> entry.name().equals(name));
    }
}
