package org.gan4j.experiments.sweep;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gan4j.api.run.Ending;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.process.StoppedException;

/** Runs trials on this machine, each by {@code gan run} in a process of its own. */
public final class LocalTrialExecutor implements TrialExecutor {
    private final Class<?> gan;
    private final SweepDirectory directory;
    private final int jobs;

    /**
     * @param gan the main class of the {@code gan} command
     * @param jobs how many trials may run at once
     */
    public LocalTrialExecutor(Class<?> gan, SweepDirectory directory, int jobs) {
        this.gan = gan;
        this.directory = directory;
        this.jobs = jobs;
    }

    @Override
    public void run(List<Trial> trials, TrialWatcher watcher, StopSignal stop) {
        final ExecutorService slots = Executors.newFixedThreadPool(jobs);
        final AtomicBoolean broken = new AtomicBoolean();
        try {
            final List<Future<Boolean>> runs = trials.stream()
                    .map(trial -> slots.submit(() -> run(trial, watcher, stop, broken)))
                    .toList();
            boolean all = true;
            for (final Future<Boolean> run : runs) {
                all &= get(run);
            }
            if (!all) {
                throw new StoppedException();
            }
        } finally {
            slots.shutdownNow();
            Uninterruptibles.awaitTerminationUninterruptibly(slots);
        }
    }

    /** @param broken whether something failed that is no trial; ends the others */
    private boolean run(Trial trial, TrialWatcher watcher, StopSignal stop, AtomicBoolean broken) {
        try {
            return run(trial, watcher, () -> broken.get() || stop.requested());
        } catch (RuntimeException | Error e) {
            broken.set(true);
            throw e;
        }
    }

    /** Whether it was run to its end or to a failure, not to the signal. */
    private boolean run(Trial trial, TrialWatcher watcher, StopSignal stop) {
        if (stop.requested()) {
            return false;
        }
        watcher.started(trial);
        final TrialOutcome outcome =
                new TrialProcess(gan, trial, directory).run(iterations -> watcher.reached(trial, iterations), stop);
        watcher.ended(trial, outcome);
        return outcome.ending() != Ending.INTERRUPTED || !stop.requested();
    }

    private static boolean get(Future<Boolean> run) {
        try {
            return run.get();
        } catch (ExecutionException e) {
            Throwables.throwIfUnchecked(e.getCause());
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }
}
