package org.gan4j.cli.display;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.game.Round;
import org.gan4j.api.run.CollapseState;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.api.run.Observation;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.RunStart;
import org.gan4j.cli.console.Console;

/**
 * Progress as plain lines, for output that goes to a file: a line every 5 % or 10 seconds, whichever comes first; with it, a line
 * for each metric that has measured since, and for a metric that takes long. The table of {@link FinalMeasurements} shows what the
 * metrics measure after the last iteration.
 */
final class ProgressLines implements RunObserver {
    private static final int LINES = 20;
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final double NANOS_PER_SECOND = 1e9;

    private final Console console;
    private final LateNotice notice = new LateNotice(MOMENT);
    private final Map<String, MeasurementAt> unseen = new LinkedHashMap<>();
    private CollapseText collapse = CollapseText.NONE;
    private Optional<Observation> unseenObservation = Optional.empty();
    private long iterations;
    private long began;
    private long printedAt;
    private long printedIteration;

    ProgressLines(Console console) {
        this.console = console;
    }

    @Override
    public void onStart(RunStart start) {
        iterations = start.iterations();
        began = System.nanoTime();
    }

    @Override
    public void onObserved(Observation observation) {
        unseenObservation = Optional.of(observation);
    }

    @Override
    public void onCollapseWatched(CollapseState state) {
        collapse = new CollapseText(state);
    }

    @Override
    public void onRound(long iteration, Round round) {
        final long now = System.nanoTime() - began;
        final boolean far = (iteration - printedIteration) * LINES >= iterations;
        if (far || now - printedAt >= PAUSE.toNanos()) {
            print(iteration, round, now);
            printedAt = now;
            printedIteration = iteration;
        }
    }

    @Override
    public void onMeasuring(String metric) {
        notice.begin(() -> console.err().println("measuring " + metric + " …"));
    }

    @Override
    public void onMeasured(MeasurementAt measured) {
        notice.end();
        unseen.put(measured.metric(), measured);
    }

    @Override
    public void onEnd(RunEnd end) {
        notice.close();
    }

    private void print(long iteration, Round round, long now) {
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
                        unseenObservation
                                .map(ObservationText::new)
                                .map(ObservationText::full)
                                .orElseGet(() -> ObservationText.losses(round)));
        if (iteration < iterations) {
            unseen.values().forEach(measured -> console.err().println("  " + new MeasurementText(measured).full()));
        }
        unseen.clear();
        unseenObservation = Optional.empty();
    }
}
