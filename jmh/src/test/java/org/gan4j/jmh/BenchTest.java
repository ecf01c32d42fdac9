package org.gan4j.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gan4j.cli.Gan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code gan bench} as a person runs it, but for the launcher; half a minute. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class BenchTest {
    @TempDir
    private Path directory;

    @Test
    @Tag("proof")
    void measuresBothBackends() throws IOException, InterruptedException {
        final Path figures = directory.resolve("figures.json");
        assertThat(gan("--experiments", experiment("ring"), "--rounds", "1", "--out", figures.toString())
                        .waitFor())
                .as("%s", directory.resolve("err.txt"))
                .isZero();
        final JsonNode cases =
                JsonMapper.builder().build().readTree(figures.toFile()).get("cases");
        assertThat(cases).hasSize(2);
        for (final JsonNode each : cases) {
            assertThat(each.get("millisecondsPerIteration").asDouble()).isPositive();
            assertThat(each.get("floorShare").asDouble()).isBetween(0.0, 1.0);
            assertThat(each.get("samplesPerSecond").asDouble()).isPositive();
            assertThat(each.get("heapBytesPerIteration").asDouble()).isPositive();
        }
        assertThat(Files.readString(directory.resolve("out.txt"))).contains("ring", "nd4j", "djl", "GFLOP/s");
    }

    @Test
    void saysWhichBackendHasNoFloor() throws IOException, InterruptedException {
        final Process gan = gan("--experiments", experiment("ring"), "--backends", "reference");
        assertThat(gan.waitFor()).isEqualTo(1);
        assertThat(Files.readString(directory.resolve("err.txt")))
                .startsWith("ring, batch 128, on reference: there are benchmarks of nd4j and djl")
                .hasLineCount(1);
    }

    @Test
    void saysThatAProcessWasKilled() throws IOException, InterruptedException {
        final Process gan = gan("--experiments", experiment("ring"), "--backends", "nd4j");
        assertThat(child(gan).destroyForcibly()).isTrue();
        assertThat(gan.waitFor()).isEqualTo(1);
        assertThat(Files.readString(directory.resolve("err.txt")))
                .startsWith("ring, batch 128, on nd4j: killed, perhaps because the machine ran out of memory")
                .hasLineCount(1);
    }

    private static ProcessHandle child(Process gan) throws InterruptedException {
        while (gan.isAlive()) {
            final Optional<ProcessHandle> child = gan.children().findFirst();
            if (child.isPresent()) {
                return child.get();
            }
            Thread.sleep(10);
        }
        throw new AssertionError("it measures nothing");
    }

    private static String experiment(String name) {
        return Path.of("..", "experiments", name + ".json").toAbsolutePath().toString();
    }

    private Process gan(String... arguments) throws IOException {
        final List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Gan.class.getName(),
                "bench",
                "--quiet"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(directory.resolve("out.txt").toFile())
                .redirectError(directory.resolve("err.txt").toFile())
                .start();
    }
}
