package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code gan evaluate} as a person runs it. */
class EvaluateProcessTest {
    /** 128 + SIGTERM. */
    private static final int TERMINATED = 143;

    @TempDir
    private Path directory;

    @Test
    void printsATableAndNothingElse() throws IOException, InterruptedException {
        final GanProcess gan = GanProcess.run(
                directory,
                List.of(),
                "evaluate",
                "--data",
                "ring",
                "--controls",
                "--metric",
                "mode-coverage",
                "--quiet");

        assertThat(gan.err()).isEmpty();
        assertThat(gan.exitCode()).isZero();
        assertThat(gan.out())
                .startsWith("controls of ring, by seed 1", "")
                .anyMatch(line -> line.matches("exact +8 +8 +0\\.9[89]\\d* .*"));
    }

    @Test
    void refusesAMetricInALine() throws IOException, InterruptedException {
        final GanProcess gan = GanProcess.run(
                directory,
                List.of(),
                "evaluate",
                "--data",
                "ring",
                "--controls",
                "--metric",
                "{\"type\": \"parzen\", \"x\": 1}");

        assertThat(gan.exitCode()).isEqualTo(2);
        assertThat(gan.out()).isEmpty();
        assertThat(gan.err()).singleElement().asString().startsWith("--metric:1:20  /x  unknown field \"x\"; known: ");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process there cannot be asked to end")
    void leavesNothingWhenToldToEnd() throws IOException, InterruptedException {
        final Process process = GanProcess.start(
                directory,
                List.of(),
                "evaluate",
                "--data",
                "mnist",
                "--controls",
                "--metric",
                "parzen",
                "--out",
                "made");
        while (process.isAlive() && !Files.exists(directory.resolve("made"))) {
            Thread.sleep(20);
        }
        process.destroy();
        final GanProcess ended = GanProcess.end(process, directory);

        assertThat(ended.exitCode()).isEqualTo(TERMINATED);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("interrupted; nothing was kept");
        assertThat(directory.resolve("made")).doesNotExist();
    }
}
