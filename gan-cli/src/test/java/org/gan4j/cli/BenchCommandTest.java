package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gan4j.experiments.config.Plugins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command refuses, before it measures; the module of the benchmarks tests that it does. */
class BenchCommandTest {
    private static final String RING =
            Path.of("..", "experiments", "ring.json").toAbsolutePath().toString();

    private final Shell shell = new Shell(Plugins::onClassPath);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "--batch, 0, '--batch 0  /batchSize  batchSize must be a number above 0, not 0'",
        "--batch, many, '--batch: must be a whole number, not \"many\"'",
        "--batch, 2147483648, '--batch: must be a whole number from -2147483648 to 2147483647, not \"2147483648\"'",
        "--batch, ',', '--batch names none'",
        "--backends, ',', '--backends names none'",
        "--backends, 'nd4j,dlj', 'unknown backend \"dlj\"; did you mean \"djl\"?'",
        "--rounds, 0, '--rounds must be 1 to 1000, not 0'",
        "--picture, growth.png, '--picture draws how the time grows: give more than one batch size, or experiments of different size'",
        "--experiments, missing.json, 'missing.json'",
        "--expirements, ring.json, 'unknown option \"--expirements\"; did you mean \"--experiments\"?'"
    })
    void refusesWhatCannotBeMeasured(String option, String value, String message) {
        assertThat(shell.gan("bench", "--experiments", RING, option, value)).isEqualTo(2);
        assertThat(String.join("\n", shell.err())).contains(message);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void tellsTheFaultsOfAllExperiments() throws IOException {
        final String ring = Files.readString(Path.of(RING));
        final Path first = Files.writeString(
                directory.resolve("first.json"), ring.replace("\"type\": \"ring\"", "\"type\": \"rnig\""));
        final Path second =
                Files.writeString(directory.resolve("second.json"), ring.replace("\"latent\"", "\"latnet\""));

        assertThat(shell.gan(
                        "bench", "--experiments", first + "," + second, "--batch", "0,64", "--backends", "nd4j,djl"))
                .isEqualTo(2);
        assertThat(shell.err())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(first + ":").contains("unknown data \"rnig\""),
                        line -> assertThat(line)
                                .isEqualTo("--batch 0  /batchSize  batchSize must be a number above 0, not 0 (in "
                                        + first + ")"),
                        line -> assertThat(line).startsWith(second + ":").contains("unknown field \"latnet\""),
                        line -> assertThat(line)
                                .isEqualTo("--batch 0  /batchSize  batchSize must be a number above 0, not 0 (in "
                                        + second + ")"));
    }

    @Test
    void wantsAnExperiment() {
        assertThat(shell.gan("bench", "--experiments", ",")).isEqualTo(2);
        assertThat(shell.err()).contains("--experiments names none");
    }

    @Test
    void neverOverwrites() throws IOException {
        final Path there = Files.writeString(directory.resolve("there.json"), "mine");
        assertThat(shell.gan("bench", "--experiments", RING, "--out", there.toString()))
                .isEqualTo(2);
        assertThat(shell.err()).singleElement().asString().startsWith(there + " exists and is left as it is");
        assertThat(there).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource({"a, a", "a, b/../a", "a/b, a", "a, a/b"})
    void wantsAPlaceForEachFile(String figures, String drawing) {
        final String out = directory.resolve(figures).toString();
        final String picture = directory.resolve(drawing).toString();
        assertThat(shell.gan("bench", "--experiments", RING, "--batch", "64,128", "--out", out, "--picture", picture))
                .isEqualTo(2);
        assertThat(shell.err())
                .contains(
                        "--out " + out + " and --picture " + picture + " are in each other's place: name another file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out", "--picture"})
    void refusesAFileThatCannotBeMade(String option) throws IOException {
        final Path below = Files.writeString(directory.resolve("file"), "mine").resolve("figures");
        assertThat(shell.gan("bench", "--experiments", RING, "--batch", "64,128", option, below.toString()))
                .isEqualTo(2);
        assertThat(shell.err()).singleElement().asString().startsWith("cannot make " + below);
    }

    @Test
    void saysHowToGetTheBenchmarks() throws IOException, InterruptedException {
        final GanProcess gan = GanProcess.run(directory, List.of(), "bench", "--experiments", RING);
        assertThat(gan.exitCode()).isEqualTo(2);
        assertThat(gan.out()).isEmpty();
        assertThat(gan.err())
                .containsExactly(
                        "the benchmarks are not on the class path; start this by ./gan bench, which builds them");
    }
}
