package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.game.Round;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.console.Console;

/**
 * For output that goes to a file: a line every 5 % or 10 seconds, whichever comes first, one for each metric that has measured
 * since, and one for a metric that takes long.
 */
final class ProgressLines implements ProgressDisplay {
    private static final int LINES = 20;
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final double NANOS_PER_SECOND = 1e9;

    private final Console console;
    private final MetricsLog metrics;
    private final CollapseSentinel collapse;
    private final PlayClock clock;
    private final LateNotice notice;
    private final long iterations;
    private final Map<String, MeasurementAt> unseen = new LinkedHashMap<>();
    private long printedAt;
    private long printedIteration;
    private long shownObservation;

    @Inject
    ProgressLines(
            Console console, Experiment experiment, MetricsLog metrics, CollapseSentinel collapse, PlayClock clock) {
        this.console = console;
        this.metrics = metrics;
        this.collapse = collapse;
        this.clock = clock;
        this.notice = new LateNotice(MOMENT);
        this.iterations = experiment.iterations();
    }

    @Override
    public void onStart() {
        printedAt = clock.elapsed();
    }

    @Override
    public void onRound(long iteration, Round round) {
        final long now = clock.elapsed();
        final boolean far = (iteration - printedIteration) * LINES >= iterations;
        if (far || now - printedAt >= PAUSE.toNanos()) {
            print(iteration, now);
            printedAt = now;
            printedIteration = iteration;
        }
    }

    @Override
    public void onMeasuring(String metric) {
        notice.begin(() -> console.err().println("measuring " + metric + " …"));
    }

    @Override
    public void onMeasured(MeasurementAt evaluation) {
        notice.end();
        unseen.put(evaluation.metric(), evaluation);
    }

    @Override
    public void onEnd(RunEnd end) {
        notice.close();
    }

    private void print(long iteration, long now) {
        final double perSecond = iteration * NANOS_PER_SECOND / now;
        final Duration left = Duration.ofSeconds(Math.round((iterations - iteration) / perSecond));
        console.err()
                .printf(
                        Locale.ROOT,
                        "%d/%d (%d %%)  %.1f it/s  %d:%02d left  %s%s%n",
                        iteration,
                        iterations,
                        100 * iteration / iterations,
                        perSecond,
                        left.toMinutes(),
                        left.toSecondsPart(),
                        collapse.remark().map(text -> text + "  ").orElse(""),
                        freshObservation());
        unseen.values().forEach(evaluation -> console.err().println("  " + evaluation.text()));
        unseen.clear();
    }

    /** The latest observation, once. */
    private String freshObservation() {
        final Optional<Observation> fresh = metrics.latest().filter(latest -> latest.iteration() > shownObservation);
        fresh.ifPresent(latest -> shownObservation = latest.iteration());
        return fresh.map(Observation::text).orElse("");
    }
}
