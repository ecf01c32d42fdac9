package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.api.run.Observation;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.file.FileContent;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.rundir.RunFileNames;
import org.gan4j.experiments.rundir.RunSummary;

/**
 * {@code summary.json}, the {@link RunSummary}, and for a failed run {@code failure.txt} with the stack trace. The summary is written
 * last: a directory without it belongs to a run that goes on or was killed.
 */
final class SummaryFile implements RunObserver {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final OutputDirectory directory;
    private final Experiment experiment;
    private final BestGenerator best;
    private final CollapseSentinel collapse;
    private final PlayClock clock;
    private final Map<String, JsonNode> measured = new LinkedHashMap<>();
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
        final RunSummary summary = new RunSummary(
                end.ending(),
                end.reason(),
                end.stoppedEarly(),
                end.iterations(),
                experiment.iterations(),
                clock.elapsed() / NANOS_PER_SECOND,
                end.iterations() > 0
                        ? OptionalDouble.of(clock.played() / NANOS_PER_MILLI / end.iterations())
                        : OptionalDouble.empty(),
                best.json().map(JsonNode.class::cast),
                collapse.summary(),
                observed.map(MetricsLog::json),
                measured);
        end.failure().ifPresent(this::writeTrace);
        directory.write(RunFileNames.SUMMARY, FileContent.json(summary.json()));
    }

    private void writeTrace(Throwable failure) {
        directory.write(RunFileNames.FAILURE, stream -> {
            final PrintWriter writer = new PrintWriter(stream, false, StandardCharsets.UTF_8);
            failure.printStackTrace(writer);
            writer.flush();
        });
    }
}
