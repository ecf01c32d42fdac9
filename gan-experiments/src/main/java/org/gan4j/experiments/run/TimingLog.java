package org.gan4j.experiments.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import org.gan4j.api.game.Round;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.RunStart;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.rundir.RunFileNames;

/**
 * {@code timing.jsonl}, every {@code logEvery} iterations: seconds since the start and, per iteration since the line before,
 * milliseconds of playing and of observing (logging, pictures, metrics).
 */
final class TimingLog implements RunObserver {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final OutputDirectory directory;
    private final PlayClock clock;
    private final long every;
    private long playedBefore;
    private long elapsedBefore;

    @Inject
    TimingLog(OutputDirectory directory, PlayClock clock, Experiment experiment) {
        this.directory = directory;
        this.clock = clock;
        this.every = experiment.output().logEvery();
    }

    @Override
    public void onStart(RunStart start) {
        elapsedBefore = clock.elapsed();
    }

    @Override
    public void onRound(long iteration, Round round) {
        if (iteration % every == 0) {
            log(iteration);
        }
    }

    private void log(long iteration) {
        final long elapsed = clock.elapsed();
        final long played = clock.played();
        final long playing = played - playedBefore;
        final long observing = elapsed - elapsedBefore - playing;
        directory.append(
                RunFileNames.TIMING,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("iteration", iteration)
                        .put("elapsedSeconds", elapsed / NANOS_PER_SECOND)
                        .put("playMillisecondsPerIteration", playing / NANOS_PER_MILLI / every)
                        .put("observeMillisecondsPerIteration", observing / NANOS_PER_MILLI / every)
                        .toString());
        playedBefore = played;
        elapsedBefore = elapsed;
    }
}
