package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gan4j.api.run.Ending;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.process.StoppedException;
import org.gan4j.experiments.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepRunnerTest {
    private static final StopSignal NEVER = () -> false;

    @TempDir
    private Path directory;

    private Path out;
    private SweepFiles files;
    private final List<Long> progress = new ArrayList<>();

    @BeforeEach
    void write() {
        files = new SweepFiles(directory);
        out = directory.resolve("out");
    }

    @Test
    void runsEveryTrialAndLeavesTheirMetrics() throws IOException {
        final Sweep sweep = files.losses();
        final SweepReport report = run(sweep, NEVER);
        assertThat(report.count()).isEqualTo(4);
        assertThat(report.metrics())
                .startsWith("mode-coverage/modes-captured", "mode-coverage/modes")
                .contains("discriminatorLoss", "generatedMean")
                .doesNotContain("iteration", "mode-coverage/iteration")
                .endsWith("millisecondsPerIteration");
        assertThat(report.estimate(sweep.variants().get(0), "mode-coverage/modes"))
                .contains(Estimate.of(8, 8));
        assertThat(names(out)).contains("plan.json", "sweep.csv", "sweep.json", "sweep.png", "trials");
        assertThat(names(out.resolve("trials")))
                .containsExactly(
                        "1-loss-minimax-seed1",
                        "2-loss-non-saturating-seed1",
                        "3-loss-minimax-seed2",
                        "4-loss-non-saturating-seed2");
        assertThat(progress).isSorted().endsWith(12L);
    }

    @Test
    void keepsWhatIsDone() throws IOException {
        final Sweep sweep = files.losses();
        final SweepReport first = run(sweep, NEVER);
        final String table = Files.readString(out.resolve("sweep.csv"));
        try (SweepDirectory again = SweepDirectory.open(out, sweep, SweepFiles.WRITER, List.of("gan", "sweep"))) {
            final SweepRunner runner = new SweepRunner(again);
            assertThat(again.state().kept()).hasSize(4);
            assertThat(again.state().work()).isZero();
            final InThisProcess executor = new InThisProcess(again);
            assertThat(runner.run(executor, Progress.SILENT, NEVER).outcomes()).isEqualTo(first.outcomes());
            assertThat(executor.ran()).isEmpty();
        }
        assertThat(out.resolve("sweep.csv")).hasContent(table);
        assertThat(out.resolve("set-aside")).doesNotExist();
    }

    @Test
    void setsAsideWhatIsNotDoneAndRunsItAgain() throws IOException {
        final Sweep sweep = files.losses();
        run(sweep, NEVER);
        final Path trials = out.resolve("trials");
        Files.delete(trials.resolve("1-loss-minimax-seed1/summary.json"));
        replace(trials.resolve("2-loss-non-saturating-seed1/summary.json"), "completed", "interrupted");
        replace(trials.resolve("3-loss-minimax-seed2/config.json"), "\"batchSize\" : 4", "\"batchSize\" : 5");
        final String kept = Files.readString(trials.resolve("1-loss-minimax-seed1/metrics.csv"));

        final List<String> ran = new ArrayList<>();
        try (SweepDirectory again = SweepDirectory.open(out, sweep, SweepFiles.WRITER, List.of("gan", "sweep"))) {
            final InThisProcess executor = new InThisProcess(again);
            assertThat(new SweepRunner(again)
                            .run(executor, Progress.SILENT, NEVER)
                            .count())
                    .isEqualTo(4);
            ran.addAll(executor.ran());
        }
        assertThat(ran).containsExactly("1-loss-minimax-seed1", "2-loss-non-saturating-seed1", "3-loss-minimax-seed2");
        assertThat(names(out.resolve("set-aside")))
                .containsExactly(
                        "1-loss-minimax-seed1-unfinished",
                        "2-loss-non-saturating-seed1-interrupted",
                        "3-loss-minimax-seed2-other");
        assertThat(out.resolve("set-aside/1-loss-minimax-seed1-unfinished/metrics.csv"))
                .hasContent(kept);
    }

    @Test
    void keepsTheTrialsOfASweepThatHasFewerOnesAndNamesThemAsBefore() throws IOException {
        run(files.losses(), NEVER);
        final String kept = Files.readString(out.resolve("trials/3-loss-minimax-seed2/summary.json"));
        final Sweep other = files.sweep("""
                {"name": "losses", "base": "tiny.json", "seeds": [2, 3], "grid": {"/loss": ["minimax"]}}
                """);
        try (SweepDirectory again = SweepDirectory.open(out, other, SweepFiles.WRITER, List.of("gan", "sweep"))) {
            assertThat(again.state().kept()).containsOnlyKeys("3-loss-minimax-seed2");
            assertThat(again.state().leftOut())
                    .containsExactly(
                            "1-loss-minimax-seed1", "2-loss-non-saturating-seed1", "4-loss-non-saturating-seed2");
            final InThisProcess executor = new InThisProcess(again);
            final SweepReport report = new SweepRunner(again).run(executor, Progress.SILENT, NEVER);
            assertThat(executor.ran()).containsExactly("2-loss-minimax-seed3");
            assertThat(report.outcomes()).containsOnlyKeys("3-loss-minimax-seed2", "2-loss-minimax-seed3");
        }
        assertThat(out.resolve("trials/3-loss-minimax-seed2/summary.json")).hasContent(kept);
        assertThat(out.resolve("trials/1-loss-minimax-seed1/summary.json")).isNotEmptyFile();
        assertThat(out.resolve("set-aside")).doesNotExist();

        try (SweepDirectory back =
                SweepDirectory.open(out, files.losses(), SweepFiles.WRITER, List.of("gan", "sweep"))) {
            assertThat(back.state().remaining()).as("all of them are known yet").isEmpty();
            assertThat(back.state().leftOut()).containsExactly("2-loss-minimax-seed3");
        }
    }

    @Test
    void givesANewTrialANameThatIsFree() throws IOException {
        run(files.losses(), NEVER);
        Files.writeString(
                directory.resolve("tiny.json"),
                Files.readString(directory.resolve("tiny.json")).replace("\"iterations\": 3", "\"iterations\": 4"));
        final Sweep other = files.sweep("""
                {"name": "losses", "base": "tiny.json", "seeds": [1],
                 "list": [{"/loss": "minimax"}, {"/loss": "minimax", "/iterations": 3}]}
                """);
        try (SweepDirectory again = SweepDirectory.open(out, other, SweepFiles.WRITER, List.of("gan", "sweep"))) {
            assertThat(again.state().sweep().trials())
                    .extracting(Trial::name)
                    .containsExactly("1-loss-minimax-seed1-2", "1-loss-minimax-seed1");
        }
    }

    @Test
    void leavesNoChartWhereNothingCompleted() {
        final Sweep sweep = files.sweep("""
                {"name": "s", "base": "tiny.json", "seeds": [1], "grid": {"/generator/optimizer/rate": [1e30]}}
                """);
        run(sweep, NEVER);
        assertThat(out.resolve("sweep.png")).doesNotExist();
        try (SweepDirectory again = SweepDirectory.open(out, sweep, SweepFiles.WRITER, List.of("gan", "sweep"))) {
            assertThat(again.pictures()).isEmpty();
        }
    }

    @Test
    void goesOnAfterAFailure() throws IOException {
        final Sweep sweep = files.sweep("""
                {"name": "s", "base": "tiny.json", "seeds": [1],
                 "list": [{"/generator/optimizer/rate": 1e30}, {}]}
                """);
        final SweepReport report = run(sweep, NEVER);
        assertThat(report.failed()).containsExactly(sweep.trials().get(0));
        assertThat(report.outcomes().get("1-rate-1E+30-seed1").ending()).isEqualTo(Ending.FAILED);
        assertThat(report.outcomes().get("1-rate-1E+30-seed1").reason()).contains("loss");
        assertThat(report.outcomes().get("2-base-seed1").isCompleted()).isTrue();
    }

    @Test
    void leavesATableWhenItIsStopped() throws IOException {
        final Sweep sweep = files.losses();
        assertThatThrownBy(() -> run(sweep, () -> Files.exists(out.resolve("trials/2-loss-non-saturating-seed1"))))
                .isInstanceOf(StoppedException.class);
        final JsonNode json = JsonMapper.builder().build().readTree(Files.readAllBytes(out.resolve("sweep.json")));
        assertThat(json.at("/trials/0/ending").asText()).isEqualTo("completed");
        assertThat(json.at("/trials/1/ending").asText()).isEqualTo("completed");
        assertThat(json.at("/trials/2/ending").isNull()).isTrue();
        assertThat(out.resolve("sweep.csv")).content().contains("loss=minimax");
        assertThat(out.resolve("sweep.png")).isNotEmptyFile();
    }

    private SweepReport run(Sweep sweep, StopSignal stop) {
        try (SweepDirectory made = SweepDirectory.open(out, sweep, SweepFiles.WRITER, List.of("gan", "sweep"))) {
            return new SweepRunner(made).run(new InThisProcess(made), progress::add, stop);
        }
    }

    private static void replace(Path file, String text, String other) throws IOException {
        final String before = Files.readString(file);
        assertThat(before).containsOnlyOnce(text);
        Files.writeString(file, before.replace(text, other));
    }

    private static List<String> names(Path path) throws IOException {
        try (Stream<Path> found = Files.list(path)) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
