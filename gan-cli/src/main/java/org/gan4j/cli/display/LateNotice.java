package org.gan4j.cli.display;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Announces a task that takes longer than a moment, while it runs. */
final class LateNotice implements AutoCloseable {
    private final Duration patience;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        final Thread thread = new Thread(task, "late-notice");
        thread.setDaemon(true);
        return thread;
    });
    private ScheduledFuture<?> pending;

    LateNotice(Duration patience) {
        this.patience = patience;
    }

    /** To be called when a task begins. */
    void begin(Runnable notice) {
        pending = timer.schedule(notice, patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** To be called when the task is over; a short task is not announced. */
    void end() {
        if (pending != null) {
            pending.cancel(false);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
