package org.gan4j.experiments.sweep;

import java.util.HashMap;
import java.util.Map;
import org.gan4j.api.run.Ending;
import org.gan4j.experiments.progress.Progress;

/** Keeps a sweep's report, in its directory too, and tells how far the sweep has come. */
final class SweepRecorder implements TrialWatcher {
    private final SweepDirectory directory;
    private final Progress progress;
    private final Map<String, Long> iterations = new HashMap<>();
    private SweepReport report;

    /** @param report of what was done before */
    SweepRecorder(SweepReport report, SweepDirectory directory, Progress progress) {
        this.report = report;
        this.directory = directory;
        this.progress = progress;
        directory.write(report);
    }

    synchronized SweepReport report() {
        return report;
    }

    @Override
    public synchronized void started(Trial trial) {
        final int trials = report.sweep().trials().size();
        progress.turnTo("trial " + trial.number() + " of " + trials + ": " + trial.text());
    }

    @Override
    public synchronized void reached(Trial trial, long done) {
        iterations.merge(trial.name(), done, Math::max);
        progress.reached(iterations.values().stream().mapToLong(Long::longValue).sum());
    }

    @Override
    public synchronized void ended(Trial trial, TrialOutcome outcome) {
        report = report.with(trial, outcome);
        directory.write(report);
        if (outcome.ending() != Ending.INTERRUPTED) {
            reached(trial, trial.experiment().iterations());
        }
    }
}
