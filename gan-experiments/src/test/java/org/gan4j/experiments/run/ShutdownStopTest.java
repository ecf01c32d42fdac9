package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.gan4j.experiments.process.ShutdownStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process there cannot be asked to end")
class ShutdownStopTest {
    @TempDir
    private Path runs;

    /** Told before the first picture, and while more of them are made. */
    @ParameterizedTest
    @ValueSource(strings = {"", "metrics.csv"})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void finishesTheDirectoryOfARunThatIsToldToEnd(String first) throws IOException, InterruptedException {
        final Path directory = runs.resolve("run");
        final Process process = start(directory);
        try {
            while (process.isAlive() && !Files.exists(directory.resolve(first))) {
                Thread.sleep(20);
            }
            process.destroy();
            assertThat(process.waitFor()).as("128 + SIGTERM").isEqualTo(143);
        } finally {
            process.destroyForcibly();
        }

        final RunFiles files = new RunFiles(directory);
        assertThat(files.json("summary.json").get("ending").asText()).isEqualTo("interrupted");
        assertThat(files.names()).contains("samples/000000.png", "animation.gif", "generator.safetensors");
    }

    private static Process start(Path directory) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessRun.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void isNotRequestedByItself() {
        try (ShutdownStop stop = ShutdownStop.install()) {
            assertThat(stop.requested()).isFalse();
        }
    }
}
