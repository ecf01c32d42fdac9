package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.api.run.Observation;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.file.Content;
import org.gan4j.experiments.file.OutputDirectory;

/**
 * {@code summary.json}: how the run ended, its best generator, whether it collapsed, its last metrics, how long it took; and of a failed one {@code failure.txt} with
 * the stack trace. Written last: a directory without it belongs to a run that goes on or was killed.
 */
final class SummaryFile implements RunObserver {
    private static final String JSON = "summary.json";
    private static final String FAILURE = "failure.txt";
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final OutputDirectory directory;
    private final Experiment experiment;
    private final BestGenerator best;
    private final CollapseSentinel collapse;
    private final PlayClock clock;
    private final Map<String, ObjectNode> measured = new LinkedHashMap<>();
    private Optional<Observation> observed = Optional.empty();

    @Inject
    SummaryFile(
            OutputDirectory directory,
            Experiment experiment,
            BestGenerator best,
            CollapseSentinel collapse,
            PlayClock clock) {
        this.directory = directory;
        this.experiment = experiment;
        this.best = best;
        this.collapse = collapse;
        this.clock = clock;
    }

    @Override
    public void onObserved(Observation observation) {
        observed = Optional.of(observation);
    }

    @Override
    public void onMeasured(MeasurementAt measurement) {
        measured.put(measurement.metric(), EvaluationLog.json(measurement));
    }

    /** After every observer has seen the end. */
    void write(RunEnd end) {
        final ObjectNode summary = JsonNodeFactory.instance.objectNode();
        summary.put("ending", end.ending().text());
        end.reason().ifPresent(reason -> summary.put("failure", reason));
        end.stoppedEarly().ifPresent(reason -> summary.put("stoppedEarly", reason));
        summary.put("iterations", end.iterations());
        summary.put("plannedIterations", experiment.iterations());
        summary.put("wallSeconds", clock.elapsed() / NANOS_PER_SECOND);
        if (end.iterations() > 0) {
            summary.put("millisecondsPerIteration", clock.played() / NANOS_PER_MILLI / end.iterations());
        }
        best.json().ifPresent(found -> summary.set("best", found));
        summary.set("collapse", collapse.json());
        observed.ifPresent(latest -> summary.set("metrics", MetricsLog.json(latest)));
        if (!measured.isEmpty()) {
            measured.forEach(summary.putObject("evaluations")::set);
        }
        end.failure().ifPresent(this::writeTrace);
        directory.write(JSON, Content.json(summary));
    }

    private void writeTrace(Throwable failure) {
        directory.write(FAILURE, stream -> {
            final PrintWriter writer = new PrintWriter(stream, false, StandardCharsets.UTF_8);
            failure.printStackTrace(writer);
            writer.flush();
        });
    }
}
