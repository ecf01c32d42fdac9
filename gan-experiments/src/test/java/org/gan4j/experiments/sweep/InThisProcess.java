package org.gan4j.experiments.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.process.StoppedException;
import org.gan4j.experiments.run.ExperimentRunner;
import org.gan4j.experiments.run.RunRequest;

/** Runs trials here and now, and remembers which. */
final class InThisProcess implements TrialExecutor {
    private final SweepDirectory directory;
    private final List<String> ran = new ArrayList<>();

    InThisProcess(SweepDirectory directory) {
        this.directory = directory;
    }

    /** Names. */
    List<String> ran() {
        return ran;
    }

    @Override
    public void run(List<Trial> trials, TrialWatcher watcher, StopSignal stop) {
        for (final Trial trial : trials) {
            if (stop.requested()) {
                throw new StoppedException();
            }
            ran.add(trial.name());
            watcher.started(trial);
            watcher.ended(trial, run(trial));
        }
    }

    private TrialOutcome run(Trial trial) {
        final TrialDirectory run = directory.run(trial);
        new ExperimentRunner(run.path().getParent())
                .run(
                        new RunRequest(
                                trial.experiment(),
                                SweepFiles.WRITER.write(trial.experiment()),
                                Optional.of(run.path()),
                                List.of("test")),
                        LoadProgress.UNHEARD,
                        List.of(),
                        () -> false);
        return run.outcome().orElseThrow();
    }
}
