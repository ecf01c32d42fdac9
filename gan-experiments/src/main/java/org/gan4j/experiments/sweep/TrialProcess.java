package org.gan4j.experiments.sweep;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.gan4j.experiments.process.ChildJvm;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.process.StoppedException;

/** A process that runs one trial. */
final class TrialProcess {
    private final TrialDirectory run;
    private final ChildJvm gan;

    /** @param gan the main class of the {@code gan} command */
    TrialProcess(Class<?> gan, Trial trial, SweepDirectory directory) {
        directory.prepare(trial);
        this.run = directory.run(trial);
        final List<String> arguments = List.of(
                "run",
                directory.experiment(trial).toString(),
                "--out",
                run.path().toString(),
                "--quiet");
        this.gan = new ChildJvm(gan, arguments, directory.messages(trial));
    }

    /** @param iterations is told every second how many there are */
    TrialOutcome run(LongConsumer iterations, StopSignal stop) {
        final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        final Future<?> telling = clock.scheduleWithFixedDelay(
                () -> run.run().iterations().ifPresent(iterations), 1, 1, TimeUnit.SECONDS);
        try {
            final int code = gan.run(stop);
            return run.outcome().orElseGet(() -> TrialOutcome.failed(reason(code)));
        } catch (StoppedException e) {
            return run.outcome().orElseGet(TrialOutcome::interrupted);
        } finally {
            telling.cancel(false);
            clock.shutdown();
        }
    }

    private String reason(int code) {
        final List<String> messages = gan.messageLines();
        if (messages.isEmpty()) {
            return "its process ended with code " + code + ", without a word";
        }
        return isExplained(code)
                ? messages.get(messages.size() - 1)
                : "its process ended with code " + code + "; what it said is in " + gan.messages();
    }

    /** Of the codes that {@code gan run} has for failures, with a message. */
    private static boolean isExplained(int code) {
        return code == 1 || code == 2;
    }
}
