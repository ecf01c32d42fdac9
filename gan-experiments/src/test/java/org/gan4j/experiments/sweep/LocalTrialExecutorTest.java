package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.process.StoppedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With main classes that take the arguments of {@code gan run}: {@code run EXPERIMENT --out DIR --quiet}. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LocalTrialExecutorTest {
    private static final int OUT = 3;

    /** Says why it fails. */
    static final class Fails {
        private Fails() {}

        public static void main(String[] arguments) {
            System.err.println("a warning");
            System.err.println("there is no data for " + Path.of(arguments[OUT]).getFileName());
            System.exit(1);
        }
    }

    /** Ends without a word, as a process does that the system kills. */
    static final class Killed {
        private Killed() {}

        public static void main(String[] arguments) {
            Runtime.getRuntime().halt(137);
        }
    }

    /** Says on its standard output that it crashed, as HotSpot does. */
    static final class Crashed {
        private Crashed() {}

        public static void main(String[] arguments) {
            System.out.println("# A fatal error has been detected by the Java Runtime Environment:");
            System.out.println("#");
            System.out.flush();
            Runtime.getRuntime().halt(134);
        }
    }

    /** Fails if another one is at work. */
    static final class Alone {
        private Alone() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            final Path out = Files.createDirectories(Path.of(arguments[OUT]));
            final Path atWork = out.resolveSibling("at-work");
            Files.createFile(atWork);
            Thread.sleep(100);
            Files.delete(atWork);
            Files.writeString(out.resolve("summary.json"), "{\"ending\": \"completed\"}");
        }
    }

    /** Waits until it is one of two. */
    static final class Paired {
        private Paired() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            final Path out = Files.createDirectories(Path.of(arguments[OUT]));
            while (count(out.getParent()) < 2) {
                Thread.sleep(10);
            }
            Files.writeString(out.resolve("summary.json"), "{\"ending\": \"completed\"}");
        }
    }

    /** Tells how far it is, and goes on until it is ended. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            final Path out = Files.createDirectories(Path.of(arguments[OUT]));
            Files.writeString(out.resolve("metrics.jsonl"), "{\"iteration\":5}\n{\"iteration\":7}\n{\"iterat");
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    /** Only the first trial ends by itself, once the second is under way. */
    static final class FirstEnds {
        private FirstEnds() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            endIf("1-", Path.of(arguments[OUT]));
        }
    }

    /** Only the second trial ends by itself, once the first is under way. */
    static final class SecondEnds {
        private SecondEnds() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            endIf("2-", Path.of(arguments[OUT]));
        }
    }

    private static void endIf(String name, Path out) throws IOException, InterruptedException {
        Files.createDirectories(out);
        if (!out.getFileName().toString().startsWith(name)) {
            Thread.sleep(Long.MAX_VALUE);
        }
        while (count(out.getParent()) < 2) {
            Thread.sleep(10);
        }
        Files.writeString(out.resolve("summary.json"), "{\"ending\": \"completed\"}");
    }

    private static class Notes implements TrialWatcher {
        private final Map<String, Long> reached = new ConcurrentSkipListMap<>();
        private final Map<String, TrialOutcome> outcomes = new ConcurrentSkipListMap<>();
        private final Set<String> started = new ConcurrentSkipListSet<>();

        @Override
        public void started(Trial trial) {
            started.add(trial.name());
            assertThat(outcomes).doesNotContainKey(trial.name());
        }

        @Override
        public void reached(Trial trial, long iterations) {
            reached.put(trial.name(), iterations);
        }

        @Override
        public void ended(Trial trial, TrialOutcome outcome) {
            outcomes.put(trial.name(), outcome);
        }
    }

    @TempDir
    private Path directory;

    private Sweep sweep;
    private final Notes notes = new Notes();

    @BeforeEach
    void read() {
        sweep = new SweepFiles(directory).losses();
    }

    @Test
    void tellsTheLastMessageOfEachThatFails() {
        run(Fails.class, 1, () -> false);
        assertThat(notes.outcomes)
                .hasSize(4)
                .containsEntry("1-loss-minimax-seed1", TrialOutcome.failed("there is no data for 1-loss-minimax-seed1"))
                .containsEntry(
                        "4-loss-non-saturating-seed2",
                        TrialOutcome.failed("there is no data for 4-loss-non-saturating-seed2"));
    }

    @Test
    void tellsTheCodeOfOneThatWasKilled() {
        run(Killed.class, 1, () -> false);
        assertThat(notes.outcomes)
                .containsEntry(
                        "1-loss-minimax-seed1", TrialOutcome.failed("its process ended with code 137, without a word"));
    }

    @Test
    void keepsWhatACrashedOneSaid() {
        run(Crashed.class, 1, () -> false);
        final Path messages = directory.resolve("out/messages/1-loss-minimax-seed1.txt");
        assertThat(messages).hasContent("# A fatal error has been detected by the Java Runtime Environment:\n#");
        assertThat(notes.outcomes)
                .containsEntry(
                        "1-loss-minimax-seed1",
                        TrialOutcome.failed("its process ended with code 134; what it said is in " + messages));
    }

    @Test
    void runsOneAtATime() {
        run(Alone.class, 1, () -> false);
        assertThat(notes.outcomes.values()).hasSize(4).allMatch(TrialOutcome::isCompleted);
    }

    @Test
    void runsAsManyAtOnceAsItMay() {
        run(Paired.class, 2, () -> false);
        assertThat(notes.outcomes.values()).hasSize(4).allMatch(TrialOutcome::isCompleted);
    }

    @Test
    void endsWhatIsUnderWayWhenItIsStoppedAndBeginsNoMore() {
        assertThatThrownBy(() -> run(Endless.class, 1, () -> !notes.reached.isEmpty()))
                .isInstanceOf(StoppedException.class);
        assertThat(notes.reached).isEqualTo(Map.of("1-loss-minimax-seed1", 7L));
        assertThat(notes.outcomes).isEqualTo(Map.of("1-loss-minimax-seed1", TrialOutcome.interrupted()));
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    /** Of two trials under way, the first or the second comes to its end, and that cannot be noted. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void endsTheOthersAndBeginsNoMoreWhereAnOutcomeCannotBeKept(int first) {
        final Notes failing = new Notes() {
            @Override
            public void ended(Trial trial, TrialOutcome outcome) {
                super.ended(trial, outcome);
                if (outcome.isCompleted()) {
                    throw new IllegalStateException("disk full");
                }
            }
        };
        try (SweepDirectory made = open()) {
            final Class<?> gan = first == 1 ? FirstEnds.class : SecondEnds.class;
            assertThatThrownBy(() -> new LocalTrialExecutor(gan, made, 2).run(sweep.trials(), failing, () -> false))
                    .hasMessage("disk full");
        }
        assertThat(failing.outcomes.keySet()).containsExactly("1-loss-minimax-seed1", "2-loss-non-saturating-seed1");
        assertThat(failing.outcomes.values()).containsOnlyOnce(TrialOutcome.interrupted());
        assertThat(failing.started).isEqualTo(failing.outcomes.keySet());
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    private SweepDirectory open() {
        return SweepDirectory.open(directory.resolve("out"), sweep, SweepFiles.WRITER, List.of("gan", "sweep"));
    }

    private void run(Class<?> gan, int jobs, StopSignal stop) {
        try (SweepDirectory made = open()) {
            new LocalTrialExecutor(gan, made, jobs).run(sweep.trials(), notes, stop);
        }
    }

    private static long count(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.count();
        }
    }
}
