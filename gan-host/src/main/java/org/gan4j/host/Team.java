package org.gan4j.host;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Threads that share short work: whoever calls, and helpers, which start with the first work that can be shared. A helper stays
 * awake for a moment after its last task, for to wake a thread takes longer than most of the tasks; then it sleeps. Nobody
 * waits for a helper to wake: tasks that no helper has begun, the caller does itself.
 */
public final class Team implements AutoCloseable {
    /** Longer than a helper takes for a task, unless it has lost its core. */
    private static final long PATIENCE_NANOS = 2_000_000;

    private static final long PAUSE_NANOS = 20_000;

    private final List<Helper> helpers;
    private final long awakeNanos;
    private boolean started;
    private volatile Job newest = new Job(0, (number, thread) -> {}, 1);
    private volatile boolean closed;

    /**
     * @param size threads that work at most, the caller included; at least 1
     * @param awake how long a helper waits for more to do before it sleeps: zero where other threads have use for its core
     */
    public Team(int size, Duration awake) {
        if (size < 1) {
            throw new IllegalArgumentException("a team has at least 1 thread, not " + size);
        }
        awakeNanos = awake.toNanos();
        helpers = IntStream.range(1, size).mapToObj(Helper::new).toList();
    }

    /** One of many tasks that are alike. */
    @FunctionalInterface
    public interface Task {
        /**
         * @param number of the task, from 0
         * @param thread that runs it, in [0, size): which room to work in is free
         */
        void run(int number, int thread);
    }

    public int size() {
        return helpers.size() + 1;
    }

    /**
     * Runs the tasks 0, …, count − 1, each once, in any order, and returns when all are done. Each thread begins with a share
     * of neighbours, the same for every run of as many tasks, whose data its core's cache may still hold; then it helps the
     * others with theirs.
     *
     * <p>Only one thread at a time may call, for the sake of the tasks' rooms.
     *
     * @throws RuntimeException what a task threw; the others have run all the same
     */
    public void run(int count, Task task) {
        final Job job = new Job(count, task, Math.max(1, Math.min(count, size())));
        if (count > 1 && !helpers.isEmpty()) {
            call(job, Math.min(count - 1, helpers.size()));
        }
        job.work(0);
        job.awaitEnd();
    }

    private void call(Job job, int most) {
        newest = job;
        if (!started && !closed) {
            started = true;
            helpers.forEach(Thread::start);
        }
        for (int i = 0; i < most; i++) {
            helpers.get(i).wake();
        }
    }

    /** Ends the helpers; the caller can still run tasks, by itself. */
    @Override
    public void close() {
        closed = true;
        helpers.forEach(Helper::wake);
    }

    private static final class Job {
        private final int count;
        private final Task task;
        private final AtomicInteger[] begun;
        private final AtomicInteger ended = new AtomicInteger();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        Job(int count, Task task, int shares) {
            this.count = count;
            this.task = task;
            begun = new AtomicInteger[shares];
            Arrays.setAll(begun, share -> new AtomicInteger(start(share)));
        }

        /** Does one task after another, its own share's first, until all are begun; none if there are fewer shares. */
        void work(int thread) {
            for (int i = 0; i < begun.length && thread < begun.length; i++) {
                workOn((thread + i) % begun.length, thread);
            }
        }

        private void workOn(int share, int thread) {
            final int end = start(share + 1);
            for (int next = begun[share].getAndIncrement(); next < end; next = begun[share].getAndIncrement()) {
                try {
                    task.run(next, thread);
                } catch (Throwable e) {
                    failure.compareAndSet(null, e);
                } finally {
                    ended.incrementAndGet();
                }
            }
        }

        private int start(int share) {
            return (int) ((long) count * share / begun.length);
        }

        /** A helper may have lost its core to another process: after a while, it may have this one. */
        void awaitEnd() {
            final long began = System.nanoTime();
            while (ended.get() < count) {
                if (System.nanoTime() - began < PATIENCE_NANOS) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.parkNanos(this, PAUSE_NANOS);
                }
            }
            rethrow(failure.get());
        }

        private static void rethrow(Throwable failure) {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private final class Helper extends Thread {
        private final int number;
        private Job seen = newest;
        private volatile boolean asleep;

        Helper(int number) {
            super("gan4j-team-" + number);
            this.number = number;
            setDaemon(true);
        }

        void wake() {
            if (asleep) {
                LockSupport.unpark(this);
            }
        }

        @Override
        public void run() {
            while (!closed) {
                awaitAnother();
                seen = newest;
                seen.work(number);
            }
        }

        /** Returns when there is another job than the one seen last, or the team is closed. */
        private void awaitAnother() {
            final long began = System.nanoTime();
            while (newest == seen && !closed) {
                if (System.nanoTime() - began < awakeNanos) {
                    Thread.onSpinWait();
                } else {
                    sleep();
                }
            }
        }

        private void sleep() {
            asleep = true;
            if (newest == seen && !closed) {
                LockSupport.park(Team.this);
            }
            asleep = false;
        }
    }
}
