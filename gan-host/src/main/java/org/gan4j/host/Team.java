package org.gan4j.host;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Threads that share short tasks: the caller, and helpers, which start with the first work that can be shared. A helper stays
 * awake for a moment after its last task, because waking a thread takes longer than most tasks; then it sleeps. No thread
 * waits for a helper to wake: the caller runs the tasks that no helper has begun.
 */
public final class Team implements AutoCloseable {
    /** Longer than a helper needs for a task, unless it has lost its core. */
    private static final long PATIENCE_NANOS = 2_000_000;

    private static final long PAUSE_NANOS = 20_000;

    private final List<Helper> helpers;
    private final long awakeNanos;
    private boolean started;
    private volatile Job newest = new Job(0, (number, thread) -> {}, 1);
    private volatile boolean closed;

    /**
     * @param size the most threads that work, including the caller; at least 1
     * @param awake how long a helper waits for more tasks before it sleeps: zero if other threads need its core
     */
    public Team(int size, Duration awake) {
        if (size < 1) {
            throw new IllegalArgumentException("a team has at least 1 thread, not " + size);
        }
        awakeNanos = awake.toNanos();
        helpers = IntStream.range(1, size).mapToObj(Helper::new).toList();
    }

    /** One of many tasks of the same kind. */
    @FunctionalInterface
    public interface Task {
        /**
         * @param number of the task, from 0
         * @param thread the index of the thread that runs the task, in [0, size): selects its working memory
         */
        void run(int number, int thread);
    }

    public int size() {
        return helpers.size() + 1;
    }

    /**
     * Runs the tasks 0, …, count − 1, each once, in any order, and returns when all are done. Each thread begins with its share
     * of neighbouring tasks, the same for every run of that many tasks, whose data may still be in its core's cache. Then it
     * helps the other threads.
     *
     * <p>Only one thread at a time may call, because the tasks share the working memory.
     *
     * @throws RuntimeException if a task threw it; the other tasks have run nevertheless
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

    /** Ends the helpers; the caller can still run tasks alone. */
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

        /** Runs tasks, first those of the thread's own share, until all are begun; none if the thread has no share. */
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

        /** Waits until all tasks have ended. After a while it yields its core, which a helper without a core may need. */
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
