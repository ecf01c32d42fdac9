package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gan4j.experiments.config.Plugins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {
    private static final String RING = "../experiments/ring.json";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    @Test
    void printsWhatAProgramReads() throws IOException {
        final Path made = directory.resolve("made");
        assertThat(gan(
                        "compare",
                        RING,
                        "--backends",
                        "djl,reference",
                        "--iterations",
                        "2",
                        "--json",
                        "--out",
                        made + ""))
                .as("%s", err)
                .isZero();
        final JsonNode report = JsonMapper.builder().build().readTree(out.toString());
        assertThat(report.get("experiment").asText()).isEqualTo("ring");
        assertThat(report.get("directory").asText()).isEqualTo(made.toString());
        assertThat(report.at("/backends/0/backend").asText()).isEqualTo("djl");
        assertThat(report.at("/backends/1/medianMilliseconds").asDouble()).isPositive();
        assertThat(report.at("/marks/1/losses/reference/discriminator").asDouble())
                .isPositive();
        assertThat(report.at("/verdicts/0/agrees").asBoolean()).isTrue();
        assertThat(report.at("/marks/1/iteration").asLong()).isEqualTo(2);
        assertThat(report.at("/marks/1/differences/reference/gradients/share").asDouble())
                .isPositive()
                .isLessThan(1e-3);
        assertThat(made.resolve("comparison.txt")).isRegularFile();
    }

    @ParameterizedTest
    @CsvSource({
        "nd4j, 5, '--backends must name at least two different ones, such as nd4j,djl, not nd4j'",
        "'nd4j,nd4j', 5, '--backends must name at least two different ones, such as nd4j,djl, not nd4j,nd4j'",
        "'nd4j,dlj', 5, 'unknown backend \"dlj\"; did you mean \"djl\"?'",
        "'nd4j,djl', 0, '--iterations must be 1 to 10000000, not 0'"
    })
    void refusesWhatCannotBeCompared(String backends, String iterations, String message) {
        assertThat(gan("compare", RING, "--backends", backends, "--iterations", iterations))
                .isEqualTo(2);
        assertThat(err.toString()).contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/backend/type=nd4j, --set cannot change /backend here: --backends names the backends",
        "/iterations=7, --set cannot change /iterations here: --iterations sets the number"
    })
    void choosesBackendsAndIterationsItself(String setting, String message) {
        assertThat(gan("compare", RING, "--set", setting)).isEqualTo(2);
        assertThat(err.toString()).startsWith(message);
    }

    @Test
    void neverOverwrites() throws IOException {
        final Path there = Files.createDirectory(directory.resolve("there"));
        assertThat(gan("compare", RING, "--out", there.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith(there + " exists");
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void saysWhatAKilledComparisonLeft() throws IOException {
        final Path there = directory.resolve("there");
        Files.createDirectories(there.resolve("parts/nd4j"));
        assertThat(gan("compare", RING, "--out", there.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(there + " holds nothing but the parts of a comparison that goes on or was killed:"
                        + " if none goes on, delete it; or name another directory");
        assertThat(there.resolve("parts/nd4j")).isDirectory();
    }

    private int gan(String... arguments) {
        return Gan.commandLine(Plugins::onClassPath)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
