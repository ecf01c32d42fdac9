package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.SavedFile;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.MetricNames;
import org.gan4j.experiments.config.ScheduledMetric;
import org.gan4j.experiments.rundir.RunFileNames;
import org.gan4j.pictures.CurvePanel;
import org.gan4j.pictures.Png;

/**
 * {@code evaluations.png}: what the experiment's metrics measured over the iterations, a panel for each value by which generators
 * compare, or for each value at all where the metric does not say; written now and then, and at the end.
 */
final class EvaluationCurves implements RunObserver {

    private final RunOutput output;
    private final String heading;
    private final Pace pace;
    private final Map<String, MetricSpec> metrics = new LinkedHashMap<>();
    private final Map<String, List<MeasurementAt>> evaluations = new LinkedHashMap<>();
    private long last;

    @Inject
    EvaluationCurves(RunOutput output, Experiment experiment, Clock clock) {
        this.output = output;
        this.heading = RunHeading.of(experiment);
        this.pace = new Pace(clock);
        final List<MetricSpec> specs = ScheduledMetric.metrics(experiment.metrics());
        final List<String> names = MetricNames.of(specs);
        for (int i = 0; i < names.size(); i++) {
            metrics.put(names.get(i), specs.get(i));
            evaluations.put(names.get(i), new ArrayList<>());
        }
    }

    @Override
    public void onMeasured(MeasurementAt measured) {
        evaluations.get(measured.metric()).add(measured);
        last = measured.iteration();
        pace.now(this::write);
    }

    @Override
    public void onEnd(RunEnd end) {
        write();
    }

    private void write() {
        final List<CurvePanel> panels = evaluations.entrySet().stream()
                .filter(metric -> !metric.getValue().isEmpty())
                .flatMap(metric -> values(metric.getKey()).stream().map(value -> panel(metric.getKey(), value)))
                .toList();
        if (!panels.isEmpty()) {
            final BufferedImage drawn = CurvePanel.draw(heading, panels);
            output.save(
                    SavedFile.Kind.EVALUATIONS,
                    last,
                    RunFileNames.EVALUATIONS_PICTURE,
                    stream -> Png.write(drawn, stream));
        }
    }

    private List<ComparableValue> values(String metric) {
        final List<ComparableValue> comparable = metrics.get(metric).comparableValues();
        return comparable.isEmpty()
                ? evaluations.get(metric).get(0).measurement().values().keySet().stream()
                        .map(ComparableValue::between)
                        .toList()
                : comparable;
    }

    private CurvePanel panel(String metric, ComparableValue value) {
        final List<MeasurementAt> measured = evaluations.get(metric);
        return new CurvePanel(
                metric + ": " + value.name(),
                value.note(),
                List.of(CurvePanel.Line.alone(
                        measured.stream().mapToDouble(MeasurementAt::iteration).toArray(),
                        measured.stream()
                                .mapToDouble(evaluation ->
                                        evaluation.measurement().values().getOrDefault(value.name(), Double.NaN))
                                .toArray())));
    }
}
