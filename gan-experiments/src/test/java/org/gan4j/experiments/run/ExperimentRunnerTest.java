package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.data.DataException;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Split;
import org.gan4j.api.network.Shape;
import org.gan4j.api.run.Ending;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunStart;
import org.gan4j.api.schedule.Move;
import org.gan4j.api.schedule.Schedule;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.metrics.neighbor.MemorizationSpec;
import org.gan4j.metrics.parzen.ParzenSpec;
import org.gan4j.metrics.parzen.SigmaGrid;
import org.gan4j.safetensors.Safetensors;
import org.gan4j.safetensors.SafetensorsReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentRunnerTest {
    @TempDir
    private Path runs;

    private Recording recording;

    @BeforeEach
    void record() {
        recording = new Recording(runs);
    }

    @Test
    void leavesADirectoryThatExplainsItself() throws IOException {
        final RunOutcome outcome = recording.run(Experiments.images().build());

        assertThat(outcome).isEqualTo(new RunOutcome(runs.resolve("tiny-reference-seed7"), RunEnd.completed(23)));
        assertThat(RunFiles.of(outcome).names())
                .containsExactly(
                        "animation.gif",
                        "config.json",
                        "curves.png",
                        "generator.safetensors",
                        "metrics.csv",
                        "metrics.jsonl",
                        "provenance.json",
                        "samples/000000.png",
                        "samples/000010.png",
                        "samples/000020.png",
                        "samples/000023.png",
                        "summary.json",
                        "timing.jsonl");
    }

    @Test
    void namesTheDirectoryBeforeItPlays() {
        recording.run(Experiments.images().build());

        final RunStart start = (RunStart) recording.events().get(0);
        assertThat(start.directory()).isEqualTo(runs.resolve("tiny-reference-seed7"));
        assertThat(start.experiment()).isEqualTo("tiny");
        assertThat(start.backend()).isEqualTo("reference");
        assertThat(start.seed()).isEqualTo(7);
        assertThat(start.iterations()).isEqualTo(23);
    }

    @Test
    void logsAtEveryFifthIterationAndAtTheLast() throws IOException {
        final RunFiles files = RunFiles.of(recording.run(Experiments.images().build()));

        final List<JsonNode> lines = files.jsonLines("metrics.jsonl");
        assertThat(lines).extracting(line -> line.get("iteration").asLong()).containsExactly(5L, 10L, 15L, 20L, 23L);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.get("discriminatorLoss").asDouble()).isPositive();
            assertThat(line.get("generatorLoss").asDouble()).isPositive();
            assertThat(line.get("realProbability").asDouble()).isBetween(0.0, 1.0);
            assertThat(line.get("generatedProbability").asDouble()).isBetween(0.0, 1.0);
            assertThat(line.get("accuracy").asDouble()).isBetween(0.0, 1.0);
            assertThat(line.get("generatedMean").asDouble()).isBetween(0.0, 1.0);
            assertThat(line.get("generatedDeviation").asDouble()).isBetween(0.0, 0.5);
            assertThat(line.get("realMean").asDouble()).isEqualTo(0.25);
            assertThat(line.get("realDeviation").asDouble()).isEqualTo(Math.sqrt(3) / 4);
            assertThat(line.get("diversity").asDouble()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void writesTheSameNumbersAsCsv() throws IOException {
        final RunFiles files = RunFiles.of(recording.run(Experiments.images().build()));

        final List<JsonNode> lines = files.jsonLines("metrics.jsonl");
        final List<String> csv = files.lines("metrics.csv");
        assertThat(csv.get(0))
                .isEqualTo("iteration,discriminatorLoss,generatorLoss,realProbability,generatedProbability,accuracy,"
                        + "generatedMean,generatedDeviation,realMean,realDeviation,diversity");
        assertThat(csv).hasSize(1 + lines.size());
        for (int i = 0; i < lines.size(); i++) {
            final List<String> values =
                    lines.get(i).valueStream().map(JsonNode::asText).toList();
            assertThat(csv.get(1 + i).split(",")).containsExactlyElementsOf(values);
        }
    }

    @Test
    void repeatsItselfByteForByte() throws IOException {
        final Experiment experiment = Experiments.images()
                .measuring(Experiments.every(10, new SampleMeanSpec()))
                .build();

        final Path first = recording.run(experiment).directory();
        final Path second = recording.run(experiment).directory();

        for (final String file : List.of(
                "metrics.jsonl",
                "metrics.csv",
                "evaluations.jsonl",
                "evaluations.csv",
                "samples/000023.png",
                "animation.gif",
                "generator.safetensors")) {
            assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
        }
    }

    @Test
    void playsEachIterationOnce() {
        final List<Long> played = new ArrayList<>();
        final Schedule schedule = iteration -> {
            played.add(iteration);
            return List.of(Move.BOTH);
        };

        recording.run(Experiments.images().with(schedule).lasting(4).build());

        assertThat(played).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void timesEveryLogInterval() throws IOException {
        final RunFiles files = RunFiles.of(recording.run(Experiments.images().build()));

        final List<JsonNode> lines = files.jsonLines("timing.jsonl");
        assertThat(lines).extracting(line -> line.get("iteration").asLong()).containsExactly(5L, 10L, 15L, 20L);
        double seconds = 0;
        for (final JsonNode line : lines) {
            final double elapsed = line.get("elapsedSeconds").asDouble();
            final double milliseconds = line.get("playMillisecondsPerIteration").asDouble()
                    + line.get("observeMillisecondsPerIteration").asDouble();
            assertThat(line.get("playMillisecondsPerIteration").asDouble()).isPositive();
            assertThat(line.get("observeMillisecondsPerIteration").asDouble()).isPositive();
            assertThat(milliseconds * 5 / 1000).isLessThanOrEqualTo(elapsed - seconds + 1);
            assertThat(elapsed).isGreaterThan(seconds);
            seconds = elapsed;
        }
    }

    @Test
    void saysWhereItCameFrom() throws IOException {
        final RunFiles files = RunFiles.of(recording.run(Experiments.images().build()));

        assertThat(files.json("config.json")).isEqualTo(Recording.RESOLVED);
        final JsonNode provenance = files.json("provenance.json");
        assertThat(provenance.at("/seed").asLong()).isEqualTo(7);
        assertThat(provenance.at("/command").valueStream().map(JsonNode::asText))
                .isEqualTo(Recording.COMMAND);
        assertThat(provenance.at("/started").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*Z");
        assertThat(provenance.at("/gan4j/version").asText()).matches("\\d+\\.\\d+.*");
        assertThat(provenance.get("plugins"))
                .filteredOn(plugin -> plugin.get("class").asText().equals("org.gan4j.api.plugin.StandardPlugin"))
                .singleElement()
                .satisfies(plugin -> assertThat(plugin.has("directory") || plugin.has("sha256"))
                        .isTrue());
        assertThat(provenance.at("/backend/name").asText()).isEqualTo("reference");
        assertThat(provenance.at("/backend/precision").asText()).isEqualTo("double");
        assertThat(provenance.at("/data/rows").asText()).isEqualTo("sha256:0123");
        assertThat(provenance.at("/machine").propertyStream())
                .allSatisfy(fact -> assertThat(fact.getValue().asText()).isNotBlank());
    }

    @Test
    void sumsUp() throws IOException {
        final RunFiles files = RunFiles.of(recording.run(Experiments.images()
                .measuring(Experiments.every(10, new SampleMeanSpec()))
                .build()));

        final JsonNode summary = files.json("summary.json");
        assertThat(summary.get("ending").asText()).isEqualTo("completed");
        assertThat(summary.get("iterations").asLong()).isEqualTo(23);
        assertThat(summary.get("plannedIterations").asLong()).isEqualTo(23);
        assertThat(summary.get("wallSeconds").asDouble()).isPositive();
        assertThat(summary.get("millisecondsPerIteration").asDouble()).isPositive();
        assertThat(summary.get("metrics"))
                .isEqualTo(files.jsonLines("metrics.jsonl").get(4));
        assertThat(summary.at("/evaluations/sample-mean"))
                .isEqualTo(files.jsonLines("evaluations.jsonl").get(2));
        assertThat(summary.has("failure")).isFalse();
    }

    @Test
    void measuresMetricsWhenTheyAreDueAndAtTheEnd() throws IOException {
        final RunFiles files = RunFiles.of(recording.run(Experiments.images()
                .measuring(Experiments.every(10, new SampleMeanSpec()), Experiments.every(23, new SampleMeanSpec()))
                .build()));

        final List<JsonNode> lines = files.jsonLines("evaluations.jsonl");
        assertThat(lines)
                .extracting(line -> line.get("iteration").asLong() + " "
                        + line.get("metric").asText())
                .containsExactly("10 sample-mean", "20 sample-mean", "23 sample-mean-2", "23 sample-mean");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.at("/values/mean").asDouble()).isBetween(0.0, 1.0);
            assertThat(line.get("values").get("values, in all").asDouble()).isEqualTo(1_500 * 16);
        });
        final String mean = lines.get(0).at("/values/mean").asText();
        assertThat(files.lines("evaluations.csv"))
                .startsWith(
                        "iteration,metric,name,value",
                        "10,sample-mean,mean," + mean,
                        "10,sample-mean,\"values, in all\",24000.0")
                .hasSize(1 + 2 * lines.size());
        assertThat(files.lines("metrics.csv").get(0)).doesNotContain("mean,values");
    }

    @Test
    void metricsSeePixelsFrom0To1() throws IOException {
        final RunFiles files = RunFiles.of(recording.run(Experiments.images()
                .measuring(Experiments.every(23, new WaryMetricSpec()))
                .build()));

        final JsonNode values = files.jsonLines("evaluations.jsonl").get(0).get("values");
        assertThat(values.get("least-sample").asDouble()).isBetween(0.0, 0.2);
        assertThat(values.get("least-datum").asDouble()).isZero();
        assertThat(values.get("to-itself").asDouble()).isZero();
    }

    @Test
    void keepsWhatAMetricShowsAndItsWarnings() throws IOException {
        final Experiment experiment = Experiments.images()
                .measuring(Experiments.every(20, new WaryMetricSpec()))
                .build();
        final JsonNode line = RunFiles.of(recording.run(experiment))
                .jsonLines("evaluations.jsonl")
                .get(0);

        assertThat(line.at("/curves/0").toString()).isEqualTo("{\"sigma\":[0.1,1.0],\"likelihood\":[7.0,null]}");
        assertThat(line.get("warnings").toString()).isEqualTo("[\"it may be otherwise\"]");
        assertThat(recording.events(MeasurementAt.class))
                .extracting(MeasurementAt::iteration)
                .containsExactly(20L, 23L);
    }

    @Test
    void keepsTheGenerator() throws IOException {
        final Experiment experiment = Experiments.images().build();
        final Path directory = recording.run(experiment).directory();

        final Safetensors file = SafetensorsReader.read(directory.resolve("generator.safetensors"));
        assertThat(file.metadata())
                .containsEntry("experiment", "tiny")
                .containsEntry("seed", "7")
                .containsEntry("iterations", "23");
        assertThat(file.tensors().byName().keySet())
                .containsExactly(
                        "generator/0-dense/weights",
                        "generator/0-dense/bias",
                        "generator/2-dense/weights",
                        "generator/2-dense/bias");
        assertThat(file.tensors().byName().get("generator/0-dense/weights").shape())
                .isEqualTo(Shape.of(3, 8));
        final Weights initial = Weights.initial(experiment.generatorSpec(), 7, () -> new float[0]);
        assertThat(file.tensors().values("generator/0-dense/weights"))
                .isNotEqualTo(initial.values("0-dense/weights"))
                .usingComparatorWithPrecision(0.5f)
                .containsExactly(initial.values("0-dense/weights"));
    }

    @Test
    void refusesADirectoryThatExistsAndLeavesItAlone() throws IOException {
        final Path mine = Files.createDirectory(runs.resolve("mine"));
        final Path thesis = Files.writeString(mine.resolve("thesis.tex"), "\\documentclass{phd}");
        final Path empty = Files.createDirectory(runs.resolve("empty"));
        final Experiment experiment = Experiments.images().build();

        assertThatThrownBy(() -> recording.run(experiment, mine))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(mine.toString())
                .hasMessageContaining("never overwrites");
        assertThatThrownBy(() -> recording.run(experiment, empty)).isInstanceOf(IllegalArgumentException.class);

        assertThat(mine).isDirectoryNotContaining(file -> !file.equals(thesis));
        assertThat(thesis).hasContent("\\documentclass{phd}");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void makesExactlyTheDirectoryThatWasAskedFor() {
        final Path directory = runs.resolve("deep").resolve("down");

        assertThat(recording.run(Experiments.images().build(), directory).directory())
                .isEqualTo(directory);
        assertThat(directory.resolve("summary.json")).exists();
    }

    @Test
    void countsRunsOfOneName() {
        final Experiment experiment = Experiments.images().lasting(1).build();

        recording.run(experiment);
        recording.run(experiment);
        recording.run(experiment);

        assertThat(runs)
                .isDirectoryContaining(run -> run.endsWith("tiny-reference-seed7"))
                .isDirectoryContaining(run -> run.endsWith("tiny-reference-seed7-2"))
                .isDirectoryContaining(run -> run.endsWith("tiny-reference-seed7-3"));
    }

    @Test
    void stopsAfterTheIterationWhenAsked() throws IOException {
        final RunOutcome outcome =
                recording.runAndStopAfter(12, Experiments.images().build());

        assertThat(outcome.end().ending()).isEqualTo(Ending.INTERRUPTED);
        final RunFiles files = RunFiles.of(outcome);
        assertThat(files.json("summary.json").get("ending").asText()).isEqualTo("interrupted");
        assertThat(files.json("summary.json").get("iterations").asLong()).isEqualTo(12);
        assertThat(files.json("summary.json").get("plannedIterations").asLong()).isEqualTo(23);
        assertThat(files.names())
                .contains("samples/000012.png", "animation.gif", "curves.png", "generator.safetensors")
                .doesNotContain("samples/000020.png", "failure.txt");
        assertThat(files.jsonLines("metrics.jsonl").get(2).get("iteration").asLong())
                .isEqualTo(12);
    }

    @Test
    void canBeStoppedBeforeTheFirstIteration() throws IOException {
        final RunOutcome outcome =
                recording.runAndStopAfter(0, Experiments.images().build());

        final RunFiles files = RunFiles.of(outcome);
        assertThat(outcome.end().ending()).isEqualTo(Ending.INTERRUPTED);
        assertThat(files.names()).contains("samples/000000.png", "generator.safetensors", "summary.json");
        assertThat(files.json("summary.json").get("iterations").asLong()).isZero();
    }

    @Test
    void failsWhenALossIsNotANumber() throws IOException {
        final RunOutcome outcome = recording.run(
                Experiments.images().with(new LossFrom(12, value -> Double.NaN)).build());

        assertThat(outcome.end().ending()).isEqualTo(Ending.FAILED);
        final RunFiles files = RunFiles.of(outcome);
        final JsonNode summary = files.json("summary.json");
        assertThat(summary.get("ending").asText()).isEqualTo("failed");
        assertThat(summary.get("failure").asText()).isEqualTo("the generator's loss is NaN at iteration 12");
        assertThat(summary.get("iterations").asLong()).isEqualTo(12);
        assertThat(summary.at("/metrics/iteration").asLong()).isEqualTo(12);
        assertThat(summary.at("/metrics/generatorLoss").isNull()).isTrue();
        assertThat(files.names()).contains("generator.safetensors", "animation.gif", "curves.png", "failure.txt");
        assertThat(outcome.end().reason()).contains("the generator's loss is NaN at iteration 12");
    }

    @Test
    void failsWhenALossIsInfinite() throws IOException {
        final RunOutcome outcome = recording.run(Experiments.images()
                .with(new LossFrom(1, value -> Double.POSITIVE_INFINITY))
                .build());

        assertThat(RunFiles.of(outcome).json("summary.json").get("failure").asText())
                .isEqualTo("the generator's loss is Infinity at iteration 1");
    }

    @Test
    void leavesAWholeDirectoryWhenTheBackendBreaksDown() throws IOException {
        final RunOutcome outcome =
                recording.run(Experiments.images().with(new BrittleSpec(60)).build());

        assertThat(outcome.end().ending()).isEqualTo(Ending.FAILED);
        final RunFiles files = RunFiles.of(outcome);
        assertThat(files.json("summary.json").get("failure").asText())
                .isEqualTo("java.lang.IllegalStateException: the device is lost");
        assertThat(files.json("summary.json").get("iterations").asLong()).isBetween(5L, 15L);
        assertThat(files.lines("failure.txt"))
                .contains("java.lang.IllegalStateException: the device is lost")
                .anyMatch(line -> line.contains("BrittleSpec"));
        assertThat(files.names())
                .contains("animation.gif", "curves.png", "generator.safetensors", "metrics.csv", "samples/000000.png")
                .noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void failsWithAMetricThatBreaks() throws IOException {
        final RunOutcome outcome = recording.run(Experiments.images()
                .measuring(Experiments.every(10, new BrokenMetricSpec()))
                .build());

        assertThat(outcome.end().ending()).isEqualTo(Ending.FAILED);
        final JsonNode summary = RunFiles.of(outcome).json("summary.json");
        assertThat(summary.get("failure").asText()).isEqualTo("java.lang.ArithmeticException: singular matrix");
        assertThat(summary.get("iterations").asLong()).isEqualTo(10);
    }

    @Test
    void failsWhenOnlyItsEndBreaks() throws IOException {
        final RunOutcome outcome = recording.run(Experiments.images()
                .measuring(Experiments.every(1_000, new BrokenMetricSpec()))
                .build());

        assertThat(outcome.end().ending()).isEqualTo(Ending.FAILED);
        final RunFiles files = RunFiles.of(outcome);
        assertThat(files.json("summary.json").get("failure").asText())
                .isEqualTo("java.lang.ArithmeticException: singular matrix");
        assertThat(files.json("summary.json").get("iterations").asLong()).isEqualTo(23);
        assertThat(files.names()).contains("samples/000023.png", "animation.gif", "generator.safetensors");
    }

    @Test
    void leavesNothingWhenTheMinibatchIsLargerThanTheData() {
        final Experiment experiment =
                Experiments.images().with(new ImagesSpec(7)).build();

        assertThatThrownBy(() -> recording.run(experiment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/batchSize must be at most 7, the number of training examples, not 8");
        assertThat(runs).isEmptyDirectory();
    }

    @Test
    void leavesNothingWhenTheDataIsMissing() {
        final DataSpec missing = new DataSpec() {
            @Override
            public Shape shape() {
                return Shape.of(2);
            }

            @Override
            public DataSplits load() {
                throw new DataException("no such file: points.csv");
            }
        };
        final Experiment experiment = Experiments.circle().with(missing).build();

        assertThatThrownBy(() -> recording.run(experiment)).isInstanceOf(DataException.class);
        assertThat(runs).isEmptyDirectory();
    }

    @Test
    void passesOnWhatAMetricSaysOfTheData() {
        final Experiment experiment = Experiments.images()
                .measuring(Experiments.every(1, new UnfitMetricSpec()))
                .build();

        assertThatThrownBy(() -> recording.run(experiment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/metrics/0  this metric is for text");
        assertThat(runs).isEmptyDirectory();
    }

    /** Data that tell nothing before they are loaded: 32 examples of each split. */
    @Test
    void tellsAllMisfitsOfAllMetrics() {
        final Experiment experiment = Experiments.images()
                .measuring(
                        Experiments.every(1, new MemorizationSpec(10, 33)),
                        Experiments.every(
                                1,
                                new ParzenSpec(10, new SigmaGrid(0.1, 1, 3), 0, Split.VALIDATION, 34, Split.TEST, 35)))
                .build();

        assertThatThrownBy(() -> recording.run(experiment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        /metrics/0  testCount must be at most 32, the number of test examples, not 33
                        /metrics/1  validationCount must be at most 32, the number of validation examples, not 34
                        /metrics/1  testCount must be at most 32, the number of test examples, not 35""");
        assertThat(runs).isEmptyDirectory();
    }
}
