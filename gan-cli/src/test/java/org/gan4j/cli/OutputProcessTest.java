package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands whose output goes where it cannot be written, or where nobody reads it. */
class OutputProcessTest {
    private static final File FULL = new File("/dev/full");
    private static final String RING =
            Path.of("..", "experiments", "ring.json").toAbsolutePath().toString();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "bench --help",
                "list",
                "schema",
                "completion",
                "data list",
                "describe RING",
                "validate RING",
                "evaluate --data ring --controls --metric mode-coverage --json --quiet",
                "run RING --set /iterations=1 --set /generator/optimizer/rate=0.001 --quiet"
            })
    void failsIfItsOutputCannotBeWritten(String command) throws IOException, InterruptedException {
        assumeTrue(FULL.exists(), "there is no device that is always full");
        final GanProcess gan = intoFull(command.replace("RING", RING).split(" "));
        assertThat(gan.err()).containsExactly("cannot write standard output: No space left on device");
        assertThat(gan.exitCode()).isEqualTo(1);
    }

    @Test
    void keepsTheExitCodeOfAnotherFailure() throws IOException, InterruptedException {
        assumeTrue(FULL.exists(), "there is no device that is always full");
        final GanProcess gan = intoFull("validate", RING, "missing.json");
        assertThat(gan.err())
                .containsExactly(
                        "missing.json  there is no such file", "cannot write standard output: No space left on device");
        assertThat(gan.exitCode()).isEqualTo(2);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a closed pipe is not told from other failures there")
    void endsQuietlyIfNobodyReads() throws IOException, InterruptedException {
        final Process process = GanProcess.builder(directory, List.of(), "list")
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        process.getInputStream().close();
        final GanProcess gan = GanProcess.end(process, directory);
        assertThat(gan.err()).isEmpty();
        assertThat(gan.exitCode()).isEqualTo(141);
    }

    private GanProcess intoFull(String... arguments) throws IOException, InterruptedException {
        final Process process = GanProcess.builder(directory, List.of(), arguments)
                .redirectOutput(FULL)
                .start();
        return GanProcess.end(process, directory);
    }
}
