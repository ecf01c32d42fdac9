package org.gan4j.experiments.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.experiments.console.Progress;
import org.gan4j.experiments.process.StopSignal;

/** Runs what is left to do of a sweep. */
public final class SweepRunner {
    private final Sweep sweep;
    private final SweepDirectory directory;
    private final Map<String, TrialOutcome> kept = new LinkedHashMap<>();
    private final List<Trial> remaining = new ArrayList<>();

    public SweepRunner(Sweep sweep, SweepDirectory directory) {
        this.sweep = sweep;
        this.directory = directory;
        for (final Trial trial : sweep.trials()) {
            directory
                    .finished(trial)
                    .ifPresentOrElse(outcome -> kept.put(trial.name(), outcome), () -> remaining.add(trial));
        }
    }

    /** Trials that were run to their end before, and are not run again. */
    public int kept() {
        return kept.size();
    }

    /** Iterations of all trials that are left. */
    public long work() {
        return Sweep.work(remaining);
    }

    /**
     * Runs the trials that are left, and sets aside what is there of them. The directory has the tables of what there is after
     * each trial.
     *
     * @param progress of {@link #work}
     * @throws org.gan4j.experiments.process.StoppedException if it was interrupted
     */
    public SweepReport run(TrialExecutor executor, Progress progress, StopSignal stop) {
        remaining.forEach(directory::setAside);
        final SweepRecorder recorder = new SweepRecorder(new SweepReport(sweep, kept), directory, progress);
        executor.run(remaining, recorder, stop);
        return recorder.report();
    }
}
