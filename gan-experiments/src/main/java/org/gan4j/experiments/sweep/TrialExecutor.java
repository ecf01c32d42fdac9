package org.gan4j.experiments.sweep;

import java.util.List;
import org.gan4j.experiments.process.StopSignal;

/** Runs trials, here or elsewhere. */
public interface TrialExecutor {
    /**
     * Runs all of them, in this order where it runs them one by one; one that fails leaves the others alone.
     *
     * @param stop ends it early; trials under way end first, and the watcher is told
     * @throws org.gan4j.experiments.process.StoppedException if it was ended before all trials were run to their end
     */
    void run(List<Trial> trials, TrialWatcher watcher, StopSignal stop);
}
