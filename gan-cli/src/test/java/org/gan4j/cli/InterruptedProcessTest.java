package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands that keep nothing, told to end: what they say and tidy up comes before the JVM's end. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process there cannot be asked to end")
class InterruptedProcessTest {
    /** 128 + SIGTERM. */
    private static final int TERMINATED = 143;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"train-classifier, classifiers/mlp-mnist.json", "compare, ring.json"})
    void leavesNothing(String command, String file) throws IOException, InterruptedException {
        final String config = Path.of("../experiments", file).toAbsolutePath().toString();
        final Process process = GanProcess.start(directory, List.of(), command, config, "--out", "made");
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
