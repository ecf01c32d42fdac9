package org.gan4j.experiments.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gan4j.experiments.file.FileFailure;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.progress.Progress;

/**
 * Measures cases one after the other, each in a process of its own.
 *
 * @param rounds how often each subject's turn comes, at least 1
 */
public record Bench(List<BenchCase> cases, int rounds) {
    public Bench {
        cases = List.copyOf(cases);
    }

    /** How many turns all cases have together. */
    public long work() {
        return (long) cases.size() * BenchProcess.turns(rounds);
    }

    /**
     * All that was measured, in the order of the cases.
     *
     * @param progress of {@link #work}
     * @throws IllegalArgumentException if the benchmarks are not on the class path
     * @throws BenchFailedException if a case cannot be measured
     * @throws org.gan4j.experiments.process.StoppedException if it was interrupted
     */
    public List<Measured> run(Progress progress, StopSignal stop) {
        BenchProcess.requireBenchmarks();
        try (Messages messages = Messages.create()) {
            return run(progress, stop, messages.file());
        }
    }

    private List<Measured> run(Progress progress, StopSignal stop, Path messages) {
        final List<Measured> all = new ArrayList<>();
        for (final BenchCase each : cases) {
            progress.turnTo(each.title());
            final Turns turns = new Turns(progress, (long) all.size() * BenchProcess.turns(rounds));
            all.add(new Measured(each, new BenchProcess(each, rounds, messages, turns).run(stop)));
        }
        return all;
    }

    /** Counts what is done. */
    private static final class Turns implements Runnable {
        private final Progress progress;
        private long done;

        Turns(Progress progress, long before) {
            this.progress = progress;
            done = before;
        }

        @Override
        public void run() {
            done++;
            progress.reached(done);
        }
    }

    /** A file that goes away. */
    private record Messages(Path file) implements AutoCloseable {
        static Messages create() {
            try {
                return new Messages(Files.createTempFile("gan-bench", ".txt"));
            } catch (IOException e) {
                throw FileFailure.of("cannot make a file for messages", e);
            }
        }

        @Override
        public void close() {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw FileFailure.of("cannot delete " + file, e);
            }
        }
    }
}
