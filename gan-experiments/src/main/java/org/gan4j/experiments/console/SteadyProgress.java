package org.gan4j.experiments.console;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Speaks of a task also while it is silent: says again, every second, how far it has come. */
public final class SteadyProgress implements Progress {
    private final Progress progress;
    private final ScheduledThreadPoolExecutor beat;
    private long done;

    /** @param progress used by one thread at a time */
    public SteadyProgress(Progress progress) {
        this(progress, 1, TimeUnit.SECONDS);
    }

    SteadyProgress(Progress progress, long period, TimeUnit unit) {
        this.progress = progress;
        this.beat = new ScheduledThreadPoolExecutor(1, task -> {
            final Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        beat.scheduleAtFixedRate(this::repeat, period, period, unit);
    }

    @Override
    public synchronized void reached(long reached) {
        done = reached;
        progress.reached(done);
    }

    @Override
    public synchronized void turnTo(String what) {
        progress.turnTo(what);
    }

    @Override
    public synchronized void close() {
        beat.shutdownNow();
        progress.close();
    }

    private synchronized void repeat() {
        if (!beat.isShutdown()) {
            progress.reached(done);
        }
    }
}
