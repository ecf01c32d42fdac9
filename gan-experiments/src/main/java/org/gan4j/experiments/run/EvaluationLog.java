package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.game.Round;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.metric.MetricUnits;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.MetricNames;

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
    private final MetricUnits units;
    private final EvaluationWarnings warnings;
    private final Set<EvaluationObserver> observers;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, ObjectNode> latest = new LinkedHashMap<>();

    @Inject
    EvaluationLog(
            RunDirectory directory,
            Sampler sampler,
            Experiment experiment,
            DataSplits data,
            Backend backend,
            EvaluationWarnings warnings,
            Set<EvaluationObserver> observers) {
        this.directory = directory;
        this.sampler = sampler;
        this.units = MetricUnits.of(data.train());
        this.warnings = warnings;
        this.observers = observers;
        final DataSplits seen = units.convert(data);
        requireFit(experiment.metrics(), DataTraits.of(seen));
        final List<String> names = MetricNames.of(experiment.metrics());
        for (final MetricSpec spec : experiment.metrics()) {
            final Metric metric = metric(spec, seen, backend);
            entries.add(new Entry(entries.size(), names.get(entries.size()), spec.every(), metric));
        }
    }

    /** Of data that tell nothing before they are loaded; names all misfits of all metrics. */
    private static void requireFit(List<MetricSpec> metrics, DataTraits data) {
        final List<String> misfits = IntStream.range(0, metrics.size())
                .boxed()
                .flatMap(i ->
                        metrics.get(i).misfits(data).stream().map(misfit -> "/metrics/" + i + "  " + misfit.text()))
                .toList();
        if (!misfits.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", misfits));
        }
    }

    private Metric metric(MetricSpec spec, DataSplits seen, Backend backend) {
        try {
            return spec.create(seen, backend);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("/metrics/" + entries.size() + "  " + e.getMessage(), e);
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
        observers.forEach(observer -> observer.onMeasuring(entry.name()));
        final float[] samples =
                sampler.forMetric(entry.number(), iteration, entry.metric().sampleCount());
        units.convert(samples);
        final Measurement measured = entry.metric().measure(samples);

        final ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("iteration", iteration).put("metric", entry.name());
        new MeasurementJson(measured).addTo(line);
        directory.appendJson(JSON, line);
        latest.put(entry.name(), line);

        measured.values()
                .forEach((name, value) -> directory.append(
                        CSV,
                        CsvLine.of(
                                Long.toString(iteration),
                                entry.name(),
                                name,
                                Double.isFinite(value) ? value.toString() : "")));
        warnings.tell(entry.name(), iteration, measured.warnings());
        final MeasurementAt evaluation = new MeasurementAt(iteration, entry.name(), measured);
        observers.forEach(observer -> observer.onMeasured(evaluation));
    }
}
