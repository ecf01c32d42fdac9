package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gan4j.experiments.config.Plugins;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shipped experiments promise, on the backend and the data that they name. */
@Tag("proof")
class ShippedExperimentRunsTest {
    @TempDir
    private Path directory;

    @Test
    void theRingIsLearntInAllItsModes() throws IOException {
        final JsonNode values = run("ring", "ring").at("/evaluations/mode-coverage/values");
        assertThat(values.get("modes-captured").asInt()).isEqualTo(8);
        assertThat(values.get("high-quality-share").asDouble()).isGreaterThan(0.5);
    }

    /** Plain GANs of the literature find 17 of the 25. */
    @Test
    void theGridIsLearntInMostOfItsModes() throws IOException {
        final JsonNode values = run("grid", "grid").at("/evaluations/mode-coverage/values");
        assertThat(values.get("modes-captured").asInt()).isGreaterThanOrEqualTo(23);
        assertThat(values.get("high-quality-share").asDouble()).isGreaterThan(0.5);
    }

    /** Mean and deviation to a sixteenth of the deviation, 1/12 of the range; the discriminator is left guessing. */
    @Test
    void theGaussianIsLearnt() throws IOException {
        final JsonNode metrics = run("gaussian-1d", "gaussian-1d").get("metrics");
        assertThat(metrics.get("generatedMean").asDouble()).isCloseTo(0.5, within(0.005));
        assertThat(metrics.get("generatedDeviation").asDouble()).isCloseTo(1 / 12.0, within(0.005));
        assertThat(metrics.get("realProbability").asDouble()).isCloseTo(0.5, within(0.05));
        assertThat(metrics.get("generatedProbability").asDouble()).isCloseTo(0.5, within(0.05));
    }

    /** A tenth of the way, generated pixels have the real ones' moments and the discriminator errs. */
    @Test
    void mnistIsOnItsWay() throws IOException {
        final JsonNode metrics = run("mnist", "mnist", "/iterations=1500", "/output/samplesEvery=1500")
                .get("metrics");
        assertThat(metrics.get("generatedMean").asDouble())
                .isCloseTo(metrics.get("realMean").asDouble(), within(0.03));
        assertThat(metrics.get("generatedDeviation").asDouble())
                .isCloseTo(metrics.get("realDeviation").asDouble(), within(0.04));
        assertThat(metrics.get("accuracy").asDouble()).isBetween(0.5, 0.97);
    }

    @Test
    void theSameSeedLeavesTheSameBytes() throws IOException {
        run("mnist", "once", "/iterations=200");
        run("mnist", "twice", "/iterations=200");
        for (final String file : List.of("metrics.jsonl", "generator.safetensors", "samples/000200.png")) {
            assertThat(directory.resolve("twice").resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("once").resolve(file));
        }
    }

    @Test
    void anotherSeedLeavesOthers() throws IOException {
        final double first = run("mnist", "one", "/iterations=5")
                .at("/metrics/discriminatorLoss")
                .asDouble();
        final double other = run("mnist", "two", "/iterations=5", "/seed=2")
                .at("/metrics/discriminatorLoss")
                .asDouble();
        assertThat(other).isNotEqualTo(first);
    }

    /** The summary of a run of a shipped experiment. */
    private JsonNode run(String experiment, String name, String... settings) throws IOException {
        final Path out = directory.resolve(name);
        final List<String> command =
                new ArrayList<>(List.of("run", "../experiments/" + experiment + ".json", "--quiet"));
        command.addAll(List.of("--out", out.toString()));
        for (final String setting : settings) {
            command.addAll(List.of("--set", setting));
        }
        assertThat(Gan.commandLine(Plugins::onClassPath).execute(command.toArray(String[]::new)))
                .isZero();
        return new JsonMapper().readTree(out.resolve("summary.json").toFile());
    }
}
