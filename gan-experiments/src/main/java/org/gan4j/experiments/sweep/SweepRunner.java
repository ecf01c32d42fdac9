package org.gan4j.experiments.sweep;

import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.progress.Progress;

/** Runs what is left to do of a sweep. */
public final class SweepRunner {
    private final SweepDirectory directory;
    private final SweepState state;

    public SweepRunner(SweepDirectory directory) {
        this.directory = directory;
        this.state = directory.state();
    }

    /**
     * Runs the trials that are left, and sets aside what is there of them. The directory has the tables of what there is after
     * each trial.
     *
     * @param progress of {@link SweepState#work}
     * @throws org.gan4j.experiments.process.StoppedException if it was interrupted
     */
    public SweepReport run(TrialExecutor executor, Progress progress, StopSignal stop) {
        state.remaining().forEach(directory::setAside);
        final SweepReport before = new SweepReport(state.sweep(), state.kept());
        final SweepRecorder recorder = new SweepRecorder(before, directory, progress);
        executor.run(state.remaining(), recorder, stop);
        return recorder.report();
    }
}
