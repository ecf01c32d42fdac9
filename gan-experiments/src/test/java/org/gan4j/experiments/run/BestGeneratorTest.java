package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gan4j.api.metric.Goal;
import org.gan4j.api.run.Ending;
import org.gan4j.experiments.config.BestConfig;
import org.gan4j.experiments.config.CheckpointConfig;
import org.gan4j.experiments.game.GameStateFile;
import org.gan4j.experiments.rundir.Checkpoints;
import org.gan4j.safetensors.NetworkTensors;
import org.gan4j.safetensors.Safetensors;
import org.gan4j.safetensors.SafetensorsReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BestGeneratorTest {
    @TempDir
    private Path runs;

    private Recording recording;

    @BeforeEach
    void record() {
        recording = new Recording(runs);
    }

    @Test
    void keepsTheGeneratorOfTheHighestValue() throws IOException {
        final RunOutcome outcome = recording.run(scored(1.0, 3.0, 2.0, 3.0, 0.5)
                .keeping(best(Goal.HIGHEST, 0))
                .saving(new CheckpointConfig(5, 9))
                .build());

        final Safetensors file = SafetensorsReader.read(outcome.directory().resolve("best.safetensors"));
        assertThat(file.metadata())
                .containsEntry("experiment", "tiny")
                .containsEntry("seed", "7")
                .containsEntry("iterations", "10")
                .containsEntry("metric", "scripted")
                .containsEntry("name", "score")
                .containsEntry("value", "3.0");
        assertThat(summary(outcome).get("best").toString())
                .isEqualTo("{\"metric\":\"scripted\",\"name\":\"score\",\"value\":3.0,\"iteration\":10,"
                        + "\"file\":\"best.safetensors\"}");
        final Path then = new Checkpoints(outcome.directory()).file(10);
        assertThat(NetworkTensors.fromFile("generator", file.tensors()).values("0-dense/weights"))
                .as("the first of two equally good ones")
                .isEqualTo(GameStateFile.read(then).generator().weights().values("0-dense/weights"));
    }

    @Test
    void keepsTheGeneratorOfTheLowestValue() throws IOException {
        final RunOutcome outcome = recording.run(
                scored(2.0, 3.0, 1.5, 1.5, 9.0).keeping(best(Goal.LOWEST, 0)).build());

        assertThat(summary(outcome).at("/best/iteration").asLong()).isEqualTo(15);
        assertThat(summary(outcome).at("/best/value").asDouble()).isEqualTo(1.5);
    }

    @Test
    void takesTheMeasurementAfterTheLastIterationToo() throws IOException {
        final RunOutcome outcome = recording.run(
                scored(1.0, 1.0, 1.0, 1.0, 7.0).keeping(best(Goal.HIGHEST, 9)).build());

        assertThat(summary(outcome).at("/best/iteration").asLong()).isEqualTo(23);
        assertThat(outcome.directory().resolve("best.safetensors")).exists();
    }

    @Test
    void whatIsNoNumberIsNeverBetter() throws IOException {
        final RunOutcome outcome =
                recording.run(scored(Double.NaN, Double.NEGATIVE_INFINITY, 4.0, Double.NaN, Double.NEGATIVE_INFINITY)
                        .keeping(best(Goal.LOWEST, 0))
                        .build());

        assertThat(summary(outcome).at("/best/iteration").asLong()).isEqualTo(15);
    }

    @Test
    void withoutANumberThereIsNone() throws IOException {
        final Double none = Double.NaN;
        final RunOutcome outcome = recording.run(scored(none, none, none, none, none)
                .keeping(best(Goal.HIGHEST, 0))
                .build());

        assertThat(summary(outcome).has("best")).isFalse();
        assertThat(outcome.directory().resolve("best.safetensors")).doesNotExist();
    }

    @Test
    void endsTheRunWhenItsPatienceDoes() throws IOException {
        final RunOutcome outcome = recording.run(
                scored(1.0, 3.0, 2.0, 2.5, 9.0).keeping(best(Goal.HIGHEST, 2)).build());

        assertThat(outcome.end().ending()).isEqualTo(Ending.COMPLETED);
        final JsonNode summary = summary(outcome);
        final String reason =
                "scripted's score was best after 10 iterations, 3.00000, and not better in 2 measurements since";
        assertThat(summary.get("ending").asText()).isEqualTo("completed");
        assertThat(summary.get("stoppedEarly").asText()).isEqualTo(reason);
        assertThat(summary.get("iterations").asLong()).isEqualTo(20);
        assertThat(summary.get("plannedIterations").asLong()).isEqualTo(23);
        assertThat(summary.at("/best/iteration").asLong()).isEqualTo(10);
        assertThat(RunFiles.of(outcome).names())
                .contains(
                        "generator.safetensors",
                        "animation.gif",
                        "curves.png",
                        "evaluations.png",
                        "samples/000020.png");
        assertThat(outcome.end().stoppedEarly()).contains(reason);
    }

    @Test
    void aBetterValueRestoresThePatience() throws IOException {
        final RunOutcome outcome = recording.run(
                scored(3.0, 2.0, 4.0, 3.9, 1.0).keeping(best(Goal.HIGHEST, 2)).build());

        assertThat(summary(outcome).get("iterations").asLong()).isEqualTo(23);
        assertThat(summary(outcome).has("stoppedEarly")).isFalse();
    }

    @Test
    void losesItsPatienceWithWhatIsNoNumber() throws IOException {
        final RunOutcome outcome = recording.run(scored(Double.NaN, Double.NaN, 1.0)
                .keeping(best(Goal.HIGHEST, 2))
                .build());

        assertThat(summary(outcome).get("stoppedEarly").asText())
                .isEqualTo("scripted's score was no number in 2 measurements");
    }

    @Test
    void goesByTheMetricOfThatNameAlone() throws IOException {
        final RunOutcome outcome = recording.run(Experiments.images()
                .measuring(ScriptedMetricSpec.of(20, 9.0, 9.0), ScriptedMetricSpec.of(10, 1.0, 2.0, 0.0))
                .keeping(new BestConfig("scripted-2", "score", Optional.of(Goal.HIGHEST), 0))
                .build());

        assertThat(summary(outcome).at("/best/value").asDouble()).isEqualTo(2);
        assertThat(summary(outcome).at("/best/iteration").asLong()).isEqualTo(20);
    }

    @Test
    void failsWithAValueThatTheMetricDoesNotMeasure() throws IOException {
        final RunOutcome outcome = recording.run(scored(1.0)
                .keeping(new BestConfig("scripted", "scores", Optional.of(Goal.HIGHEST), 0))
                .build());

        assertThat(outcome.end().ending()).isEqualTo(Ending.FAILED);
        assertThat(summary(outcome).get("failure").asText())
                .isEqualTo("/best/value  scripted measures no \"scores\"; it measures score, things-captured, things");
        assertThat(summary(outcome).get("iterations").asLong()).isEqualTo(5);
    }

    private static Experiments scored(Double... scores) {
        return Experiments.images().measuring(ScriptedMetricSpec.of(5, scores));
    }

    private static BestConfig best(Goal goal, long patience) {
        return new BestConfig("scripted", "score", Optional.of(goal), patience);
    }

    private static JsonNode summary(RunOutcome outcome) throws IOException {
        return RunFiles.of(outcome).json("summary.json");
    }
}
