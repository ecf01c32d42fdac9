package org.gan4j.experiments.process;

import java.util.concurrent.CountDownLatch;

/** Requested when the JVM is told to end (Ctrl-C, SIGTERM), which it then does only once what it asks to stop is over. */
public final class ShutdownStop implements StopSignal {
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop-run");
    private volatile boolean requested;

    private ShutdownStop() {}

    public static ShutdownStop install() {
        final ShutdownStop signal = new ShutdownStop();
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    @Override
    public boolean requested() {
        return requested;
    }

    @Override
    public void close() {
        finished.countDown();
        if (!requested) {
            removeHook();
        }
    }

    private void stop() {
        requested = true;
        try {
            finished.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM began to end just now: the hook finds the latch open.
        }
    }
}
