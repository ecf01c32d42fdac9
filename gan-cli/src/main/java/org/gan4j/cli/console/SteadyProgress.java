package org.gan4j.cli.console;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.gan4j.experiments.progress.Progress;

/** Repeats a task's progress every second, also while the task reports none. */
public final class SteadyProgress implements Progress {
    private final Progress progress;
    private final Timer beat = new Timer("progress", true);
    private long done;
    private boolean closed;

    /** @param progress used by one thread at a time */
    public SteadyProgress(Progress progress) {
        this(progress, Duration.ofSeconds(1));
    }

    SteadyProgress(Progress progress, Duration period) {
        this.progress = progress;
        beat.schedule(new Repetition(), period.toMillis(), period.toMillis());
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
        closed = true;
        beat.cancel();
        progress.close();
    }

    private synchronized void repeat() {
        if (!closed) {
            progress.reached(done);
        }
    }

    private final class Repetition extends TimerTask {
        @Override
        public void run() {
            repeat();
        }
    }
}
