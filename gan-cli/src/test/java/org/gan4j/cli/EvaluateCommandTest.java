package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.network.Shape;
import org.gan4j.safetensors.Safetensors;
import org.gan4j.safetensors.SafetensorsWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gan evaluate} of runs that {@code gan run} left, of files that {@code gan sample} made, and of data alone. */
class EvaluateCommandTest {
    private static final String EXPERIMENT = """
            {"name": "small", "backend": "reference", "iterations": 4, "batchSize": 8,
             "data": %s,
             "latent": {"type": "gaussian", "size": 2},
             "generator": {"layers": [{"type": "dense", "units": 4}, "tanh", {"type": "dense", "units": %s}, "tanh",
                                      {"type": "reshape", "shape": [%s]}]},
             "discriminator": {"layers": ["flatten", {"type": "dense", "units": 1}]},
             "metrics": [
               {"type": "mode-coverage", "every": 100, "samples": 50},
               {"type": "memorization", "every": 100, "samples": 40, "testCount": 30},
               {"type": "moment-drift", "every": 2, "samples": 60},
               {"type": "precision-recall", "every": 100, "samples": 40, "realCount": 50},
               {"type": "parzen", "every": 100, "samples": 70, "validationCount": 20, "testCount": 30}],
             "best": {"metric": "moment-drift", "value": "diversity", "goal": "highest"},
             "checkpoint": {"every": 2}, "output": {"sampleCount": 6}}
            """;

    private static final String RING = "{\"type\": \"ring\", \"examples\": 400, \"deviation\": 0.05}";
    private static final String STRIPES = "{\"type\": \"tiny\", \"shape\": [1, 2, 2]}";

    @TempDir
    private static Path runs;

    private static Path ring;
    private static Path stripes;

    @TempDir
    private Path directory;

    private final Shell shell = new Shell(CommandCatalogs::tiny);

    @BeforeAll
    static void train() throws IOException {
        ring = trained("ring", EXPERIMENT.formatted(RING, 2, "2"));
        stripes = trained(
                "stripes",
                EXPERIMENT
                        .formatted(STRIPES, 4, "1, 2, 2")
                        .replaceAll("(?s)\"metrics\": .*?},\n *\"checkpoint\"", "\"checkpoint\""));
    }

    private static Path trained(String name, String experiment) throws IOException {
        final Path config = Files.writeString(runs.resolve(name + ".json"), experiment);
        final Path run = runs.resolve(name);
        final Shell shell = new Shell(CommandCatalogs::tiny);
        assertThat(shell.gan("run", config.toString(), "--quiet", "--out", run.toString()))
                .as(String.join("\n", shell.err()))
                .isZero();
        return run;
    }

    @Test
    void measuresByAllMetricsThatSuitWithTheRunsSettings() {
        assertThat(evaluate(ring)).isZero();

        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .contains("the generator of " + ring + ", by seed 1", "Left out:")
                .anyMatch(line -> line.startsWith("mode-coverage of 50 samples: how many modes of a mixture"))
                .anyMatch(line -> line.startsWith("memorization of 40 samples: "))
                .anyMatch(line -> line.startsWith("moment-drift of 60 samples: "))
                .anyMatch(line -> line.startsWith("precision-recall of 40 samples: "))
                .anyMatch(line -> line.startsWith("parzen of 70 samples: "))
                .anyMatch(line -> line.matches(" +log-likelihood +standard-error +sigma"))
                .anyMatch(line -> line.matches("generator( +[-\\d.,]+){3}"))
                .anyMatch(line -> line.startsWith("  class-coverage: needs data whose classes"))
                .noneMatch(line -> line.startsWith("Controls"));
    }

    @Test
    void repeatsItselfWhateverElseIsMeasured() throws IOException {
        final JsonNode all = json(ring);
        final JsonNode again = json(ring);
        final JsonNode alone = json(ring, "--metric", "moment-drift", "--metric", "parzen");
        final JsonNode other = json(ring, "--seed", 2, "--metric", "parzen");

        assertThat(again).isEqualTo(all);
        assertThat(names(alone)).containsExactly("moment-drift", "parzen");
        assertThat(metric(alone, "parzen")).isEqualTo(metric(all, "parzen"));
        assertThat(metric(other, "parzen")).isNotEqualTo(metric(all, "parzen"));
    }

    /** Streams of random numbers follow from the metric's name, its number included. */
    @Test
    void drawsOtherSamplesForEachMetric() {
        final JsonNode twice = json(ring, "--metric", "moment-drift", "--metric", "moment-drift");

        assertThat(metric(twice, "moment-drift-2").get("settings"))
                .isEqualTo(metric(twice, "moment-drift").get("settings"));
        assertThat(metric(twice, "moment-drift-2").get("rows"))
                .isNotEqualTo(metric(twice, "moment-drift").get("rows"));
    }

    @Test
    void takesSettingsFromJson() {
        final JsonNode report = json(
                ring, "--metric", "{\"type\": \"parzen\", \"samples\": 25, \"testCount\": 10}", "--metric", "parzen");

        assertThat(names(report)).containsExactly("parzen", "parzen-2");
        assertThat(metric(report, "parzen").at("/settings/samples").asInt()).isEqualTo(25);
        assertThat(metric(report, "parzen").at("/settings/testCount").asInt()).isEqualTo(10);
        assertThat(metric(report, "parzen").at("/settings/validationCount").asInt())
                .isEqualTo(1_000);
        assertThat(metric(report, "parzen").at("/settings").has("every")).isFalse();
        assertThat(metric(report, "parzen-2").at("/settings/samples").asInt()).isEqualTo(70);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\": \"parzen\", \"sample\": 3} | --metric:1:20  /sample  unknown field \"sample\"; did you mean \"samples\"?",
                "{\"type\": \"parzen\", \"samples\": 0} | --metric:1:31  /samples  samples must be a number above 0, not 0",
                "{\"type\": \"parzen\", \"every\": 5} | --metric:1:20  /every  has no meaning here: the metric measures once; leave it out",
                "{\"type\": \"parzen\" | --metric:1:18",
                "parsen | --metric parsen  unknown metric \"parsen\"; did you mean \"parzen\"?",
                "[1] | --metric:1:1  expected a metric",
                "class-coverage | --metric class-coverage: needs data whose classes",
                "{\"type\": \"parzen\", \"testCount\": 20000} | --metric parzen: testCount must be at most 10000, the number of test examples, not 20000"
            })
    void refusesMetrics(String metric, String message) {
        final Path out = directory.resolve("out");

        assertThat(evaluate(ring, "--metric", metric, "--out", out)).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err().get(0)).startsWith(message);
        assertThat(out).doesNotExist();
    }

    @Test
    void addsControls() {
        assertThat(evaluate(ring, "--metric", "mode-coverage", "--metric", "memorization", "--controls"))
                .isZero();

        assertThat(shell.out())
                .anyMatch(line -> line.matches("exact +8 +8 +(0\\.\\d+|1) .*"))
                .anyMatch(line -> line.matches("dropped +4 +8 .*"))
                .anyMatch(line -> line.matches("single +1 +8 .*"))
                .anyMatch(line -> line.matches("copies +0 +1 +0"))
                .containsSequence("  exact     fresh draws of the mixture itself", "            the ground truth");
    }

    @Test
    void saysWhichControlsTheDataDoNotOffer() {
        final JsonNode report =
                json(stripes, "--controls", "--metric", "{\"type\": \"moment-drift\", \"samples\": 16}");

        assertThat(metric(report, "moment-drift").get("leftOut"))
                .extracting(left -> left.get("name").asText())
                .containsExactly("exact", "dropped", "single");
        assertThat(metric(report, "moment-drift").get("rows"))
                .extracting(row -> row.get("name").asText())
                .containsExactly("generator", "real", "noise");
    }

    /** There are 16 training, validation and test examples each. */
    @Test
    void saysOfWhichMetricsControlsWereLeftOut() {
        final String many = "{\"type\": \"moment-drift\", \"samples\": 40}";
        final String few = "{\"type\": \"moment-drift\", \"samples\": 16}";

        assertThat(evaluate(stripes, "--controls", "--metric", many, "--metric", few))
                .isZero();
        assertThat(shell.out())
                .contains(
                        "  control exact of moment-drift, moment-drift-2: the data are not drawn from a known mixture")
                .anyMatch(line -> line.startsWith("  control real of moment-drift: the metric asks for 40 samples"));
    }

    @Test
    void measuresControlsOfDataAlone() {
        final JsonNode report =
                json("--data", RING, "--backend", "reference", "--controls", "--metric", "mode-coverage");

        assertThat(metric(report, "mode-coverage").get("rows"))
                .allMatch(row -> row.get("control").asBoolean())
                .extracting(row -> row.get("name").asText())
                .containsExactly("real", "exact", "dropped", "single", "noise");
        assertThat(report.at("/data/deviation").asDouble()).isEqualTo(0.05);
        assertThat(report.at("/seed").asLong()).isEqualTo(1);
    }

    @Test
    void takesTheGeneratorOfACheckpoint() {
        final JsonNode early = json(ring, "--checkpoint", 2, "--metric", "moment-drift");

        assertThat(metric(early, "moment-drift")).isNotEqualTo(metric(json(ring), "moment-drift"));
        assertThat(evaluate(ring, "--checkpoint", 3)).isEqualTo(2);
        assertThat(shell.err()).singleElement().asString().contains("has no checkpoint of iteration 3");
    }

    /** That was after the first of two measurements. */
    @Test
    void takesTheGeneratorAtItsBest() {
        final JsonNode best = json(ring, "--best", "--metric", "moment-drift");

        assertThat(best.get("subject").asText()).isEqualTo("the generator of " + ring + " at its best");
        assertThat(metric(best, "moment-drift").at("/rows/0/values"))
                .isEqualTo(metric(json(ring, "--checkpoint", 2), "moment-drift").at("/rows/0/values"))
                .isNotEqualTo(metric(json(ring), "moment-drift").at("/rows/0/values"));
        assertThat(evaluate(ring, "--best", "--checkpoint", 2)).isEqualTo(2);
        assertThat(shell.err()).containsExactly("--best and --checkpoint each name a generator; leave one of them out");
        assertThat(evaluate(stripes, "--best")).isEqualTo(2);
        assertThat(shell.err()).singleElement().asString().contains("has no best.safetensors");
    }

    @Test
    void writesNumbersAndPictures() throws IOException {
        final Path out = directory.resolve("deep/evaluated");

        assertThat(evaluate(ring, "--controls", "--metric", "parzen", "--metric", "mode-coverage", "--out", out))
                .isZero();
        assertThat(shell.out()).contains("all numbers and pictures are in " + out);
        assertThat(files(out)).containsExactly("evaluation.json", "mode-coverage.png", "parzen.png", "provenance.json");
        final JsonNode written =
                new JsonMapper().readTree(out.resolve("evaluation.json").toFile());
        assertThat(names(written)).containsExactly("parzen", "mode-coverage");
        assertThat(metric(written, "parzen").at("/rows/0/curves/0/sigma")).hasSize(10);
        final BufferedImage picture = ImageIO.read(out.resolve("parzen.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(720);
    }

    @Test
    void showsImagesBesideTheirNearestExamples() {
        final Path out = directory.resolve("evaluated");

        assertThat(evaluate(stripes, "--metric", "{\"type\": \"moment-drift\", \"samples\": 16}", "--out", out))
                .isZero();
        assertThat(files(out)).containsExactly("evaluation.json", "nearest.png", "provenance.json");
    }

    @Test
    void overwritesNothing() throws IOException {
        final Path mine = Files.createDirectory(directory.resolve("mine"));

        assertThat(evaluate(ring, "--out", mine)).isEqualTo(2);
        assertThat(shell.err()).singleElement().asString().contains("mine exists");
        assertThat(mine).isEmptyDirectory();
    }

    /** Bytes are within half a level. */
    @ParameterizedTest
    @CsvSource({"x.npy, 1e-9", "x.safetensors, 1e-9", "x.idx, 0.002", "x-ubyte.gz, 0.002"})
    void measuresFilesAsTheGeneratorsThemselves(String name, double tolerance) {
        final Path file = directory.resolve(name);
        assertThat(shell.gan("sample", stripes.toString(), "--count", "30", "--out", file.toString()))
                .isZero();
        final Path reference = directory.resolve("reference.npy");
        shell.gan("sample", stripes.toString(), "--count", "30", "--out", reference.toString());

        final String metric = "{\"type\": \"moment-drift\", \"samples\": 20}";
        final JsonNode found = samples(file, "--metric", metric);
        final JsonNode expected = samples(reference, "--metric", metric);

        assertThat(found.at("/metrics/0/rows/0/explanation").asText())
                .isEqualTo("the first 20 of the 30 samples in " + file);
        for (final String value : List.of("mean-drift", "deviation-drift", "diversity")) {
            assertThat(found.at("/metrics/0/rows/0/values/" + value).asDouble())
                    .isCloseTo(expected.at("/metrics/0/rows/0/values/" + value).asDouble(), within(tolerance));
        }
    }

    @Test
    void measuresADirectoryOfImages() throws IOException {
        final Path images = Files.createDirectory(directory.resolve("images"));
        for (int i = 0; i < 4; i++) {
            final BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY);
            image.getRaster()
                    .setPixels(0, 0, 2, 2, i % 2 == 0 ? new int[] {0, 255, 0, 255} : new int[] {255, 0, 255, 0});
            ImageIO.write(image, "png", images.resolve(i + ".png").toFile());
        }

        final JsonNode report = samples(images, "--metric", "{\"type\": \"moment-drift\", \"samples\": 4}");
        assertThat(report.at("/metrics/0/rows/0/values/mean-drift").asDouble()).isZero();
        assertThat(report.at("/metrics/0/rows/0/values/diversity").asDouble()).isEqualTo(1);
    }

    @Test
    void takesFlattenedSamplesAndConfigurationsOfData() throws IOException {
        final float[] values = {0, 1, 0, 1, 1, 0, 1, 0};
        final Path flat = npy("flat.npy", "2, 4", values);
        final Path wide = npy("wide.npy", "2, 1, 2, 2", new float[] {-1, 1, -1, 1, 1, -1, 1, -1});
        final String metric = "{\"type\": \"moment-drift\", \"samples\": 2}";

        assertThat(samples(flat, "--metric", metric)
                        .at("/metrics/0/rows/0/values/mean-drift")
                        .asDouble())
                .isZero();
        final String configured = "{\"type\": \"npy\", \"path\": \"" + wide
                + "\", \"shape\": [1, 2, 2], \"range\": [-1, 1], \"train\": \"all\", \"validation\": \"all\", \"test\":"
                + " \"all\"}";
        assertThat(samples(configured, "--metric", metric)
                        .at("/metrics/0/rows/0/values/mean-drift")
                        .asDouble())
                .isZero();
    }

    @Test
    void measuresPointsWhereverTheyLie() throws IOException {
        final Path points = npy("points.npy", "3, 2", new float[] {1, 0, -50, 3, 0, 1});

        assertThat(shell.gan(
                        "evaluate",
                        "--samples",
                        points.toString(),
                        "--data",
                        RING,
                        "--backend",
                        "reference",
                        "--metric",
                        "{\"type\": \"mode-coverage\", \"samples\": 3}"))
                .isZero();
        assertThat(shell.out()).anyMatch(line -> line.matches("samples +2 +8 +0.6667 .*"));
    }

    /** Of image data, [0, 8] would become [0, 1]; noise is not uniform between 0 and 1, either. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"4 | 4", "1, 2, 2 | 1, 2, 2], \"content\": \"numbers\", \"range\": [0, 8", "2, 2, 1 | 2, 2, 1"})
    void keepsTheCoordinatesOfWhatIsNoImage(String dimensions, String shape) throws IOException {
        final float[] values = new float[50 * 4];
        for (int i = 0; i < values.length; i++) {
            values[i] = 2 + i % 6;
        }
        final Path file = npy("numbers.npy", "50, " + dimensions, values);
        final String data = "{\"type\": \"npy\", \"path\": \"" + file + "\", \"shape\": [" + shape + "]"
                + (shape.contains("range") ? "" : ", \"range\": [0, 8]")
                + ", \"train\": \"all\", \"validation\": \"all\", \"test\": \"all\"}";
        final JsonNode report = json(
                "--samples",
                file,
                "--data",
                data,
                "--backend",
                "reference",
                "--controls",
                "--metric",
                "{\"type\": \"moment-drift\", \"samples\": 50}");

        assertThat(report.at("/metrics/0/rows/0/values/mean-drift").asDouble()).isZero();
        assertThat(report.at("/metrics/0/rows/0/values/deviation-drift").asDouble())
                .isZero();
        assertThat(report.at("/metrics/0/rows"))
                .filteredOn(row -> row.get("name").asText().equals("noise"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.at("/values/mean-drift").asDouble()).isLessThan(1));
    }

    @Test
    void refusesSamplesUnlikeTheData() throws IOException {
        assertRefused(1, npy("out.npy", "2, 1, 2, 2", new float[] {0, 1, 0, 1, 0, 1, 1.5f, 0}))
                .contains("out.npy holds 1.5 in example 1, not within the wanted range [0.0, 1.0]");
        assertRefused(1, npy("nan.npy", "2, 4", new float[] {0, 1, Float.NaN, 1, 0, 1, 1, 0}))
                .contains("nan.npy holds NaN in example 0, which is no finite number");
        assertRefused(1, npy("shape.npy", "2, 3", new float[6]))
                .contains("shape.npy holds an array of shape [2, 3], not examples of the wanted shape [1, 2, 2]");
        assertRefused(1, directory.resolve("none.npy")).contains("none.npy").contains("there is no such file");
        assertRefused(2, Files.createFile(directory.resolve("x.txt")))
                .contains("has an ending that tells nothing; known: .npy");
        assertRefused(1, Files.createFile(directory.resolve("x.safetensors")))
                .contains("x.safetensors is not a safetensors file");
    }

    @Test
    void tellsAllCountsThatAreTooLargeAndWhoseTheyAre() throws IOException {
        final Path few = npy("few.npy", "20, 4", new float[80]);

        assertThat(evaluate(
                        "--samples",
                        few,
                        "--data",
                        STRIPES,
                        "--backend",
                        "reference",
                        "--metric",
                        "{\"type\": \"memorization\", \"samples\": 21, \"testCount\": 17}",
                        "--metric",
                        "{\"type\": \"precision-recall\", \"recallNeighbors\": 16}",
                        "--metric",
                        "{\"type\": \"parzen\", \"validationCount\": 16}",
                        "--metric",
                        "{\"type\": \"parzen\", \"testCount\": 100}"))
                .isEqualTo(2);
        assertThat(shell.err())
                .containsExactly(
                        "--metric memorization: testCount must be at most 16, the number of test examples, not 17;"
                                + " samples must be at most 20, the number of samples, not 21",
                        "--metric precision-recall: realCount must be more than the number of neighbours, 16, not 16",
                        "--metric parzen-2: testCount must be at most 16, the number of test examples, not 100");
    }

    /** 30 black images against MNIST: a subset can have no more than them. */
    @Test
    void lowersSubsetsWithTheSamples() throws IOException {
        final Path few = npy("few.npy", "30, 784", new float[30 * 784]);

        final JsonNode report = json(
                "--samples",
                few,
                "--data",
                "mnist",
                "--backend",
                "reference",
                "--metric",
                "{\"type\": \"classifier-kernel-distance\", \"realCount\": 40, \"subsetSize\": 30}",
                "--metric",
                "{\"type\": \"classifier-kernel-distance\", \"realCount\": 1000}");
        assertThat(metric(report, "classifier-kernel-distance-2").get("notes"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "samples is 30, the number of samples, in place of its default 10000",
                        "subsetSize is 30, the number of samples, in place of its default 1000");
        assertThat(metric(report, "classifier-kernel-distance-2")
                        .at("/settings/subsetSize")
                        .asInt())
                .isEqualTo(30);
    }

    @Test
    void namesTheMetricsThatCannotMeasure() throws IOException {
        final Path one = npy("one.npy", "1, 2", new float[2]);

        assertThat(evaluate(
                        "--samples",
                        one,
                        "--data",
                        "{\"type\": \"npy\", \"path\": \"" + one
                                + "\", \"shape\": [2], \"train\": \"all\", \"validation\": \"all\", \"test\": \"all\"}",
                        "--backend",
                        "reference"))
                .isZero();
        assertThat(shell.out())
                .contains(
                        "  memorization: needs at least 2 training examples; this data has 1",
                        "  moment-drift: samples must be at least 2, not 1",
                        "  precision-recall: samples must be more than the number of neighbours, 3, not 1; realCount must be"
                                + " more than",
                        "    the number of neighbours, 5, not 1");
    }

    @Test
    void offersTheConversionOfWhatOtherGeneratorsGive() throws IOException {
        final float[] tanh = {-0.9f, 0.5f, 1, -1, 0, 0, 0, 0};
        final String unit = "; if all of x is in [-1, 1], as tanh gives it, save (x + 1) / 2";
        assertRefused(1, npy("tanh.npy", "2, 4", tanh))
                .contains("tanh.npy holds -0.9 in example 0, not within the wanted range [0.0, 1.0]" + unit);
        assertRefused(1, safetensors("tanh.safetensors", Shape.of(2, 4), tanh)).contains("[0.0, 1.0]" + unit);
        assertRefused(1, npy("bytes.npy", "2, 4", new float[] {0, 200, 0, 0, 0, 0, 0, 0}))
                .contains("[0.0, 1.0]; if all of x is in [0, 255], save x / 255");

        final String first = "; channels come first: save x.transpose(0, 3, 1, 2)";
        assertRefused(1, npy("last.npy", "2, 2, 2, 1", new float[8])).contains("shape [1, 2, 2]" + first);
        assertRefused(1, safetensors("last.safetensors", Shape.of(2, 2, 2, 1), new float[8]))
                .contains("shape [1, 2, 2], whole or flattened" + first);
    }

    /** As [1, 2, 2] and [2, 2, 1] are. */
    @Test
    void refusesSamplesWhoseValuesAreInAnotherOrder() throws IOException {
        final Path last = npy("last.npy", "2, 2, 2, 1", new float[8]);

        assertRefused(1, last).contains("[2, 2, 2, 1], not examples of the wanted shape [1, 2, 2]");
        assertThat(evaluate(
                        "--data",
                        STRIPES,
                        "--backend",
                        "reference",
                        "--samples",
                        "{\"type\": \"npy\", \"path\": \"" + last + "\", \"shape\": [2, 2, 1]}"))
                .isEqualTo(2);
        assertThat(shell.err())
                .containsExactly(
                        "--samples: samples of shape [2, 2, 1] are not of the wanted shape [1, 2, 2], whole or flattened;"
                                + " channels come first: save x.transpose(0, 3, 1, 2)");
    }

    /** Of an interval from -1e15 to 1e15, 256 steps tell nothing. */
    @Test
    void refusesBytesAsPoints() throws IOException {
        final Path bytes = new NumPyFile(directory.resolve("bytes.npy"), "3, 2").write(new byte[6]);

        assertThat(evaluate("--samples", bytes, "--data", RING, "--backend", "reference"))
                .isEqualTo(2);
        assertThat(shell.err())
                .containsExactly("--samples: " + bytes + " holds bytes, and the data, of shape [2], are no images; save"
                        + " array.astype(numpy.float32)");
    }

    /** There are 400 training examples and 10,000 others each. */
    @Test
    void lowersDefaultsToWhatThereIsAndSaysSo() throws IOException {
        final Path some = npy("some.npy", "260, 2", new float[2 * 260]);
        final JsonNode report = json("--samples", some, "--data", RING, "--backend", "reference");

        assertThat(names(report))
                .containsExactly("memorization", "mode-coverage", "moment-drift", "parzen", "precision-recall");
        assertThat(metric(report, "memorization").get("notes"))
                .extracting(JsonNode::asText)
                .containsExactly("samples is 260, the number of samples, in place of its default 2000");
        assertThat(metric(report, "precision-recall").get("notes"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "samples is 260, the number of samples, in place of its default 10000",
                        "realCount is 400, the number of train examples, in place of its default 10000");
        assertThat(metric(report, "precision-recall").at("/settings/realCount").asInt())
                .isEqualTo(400);
        assertThat(metric(report, "parzen").at("/settings/testCount").asInt()).isEqualTo(10_000);
        assertThat(report.get("leftOut"))
                .extracting(left -> left.get("name").asText())
                .contains("class-coverage");
        assertThat(report.at("/metrics/1/rows/0/values/reverse-kl").isNull())
                .as("no sample near a mode")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evaluate | give a run, or --data with --samples, --controls or both",
                "evaluate --samples x.npy | --samples needs --data: the data to compare the samples with",
                "evaluate --data ring | --data needs --samples, --controls or both: there is nothing to measure",
                "evaluate a --data ring | give a run or --data, not both: a run has its own data and samples",
                "evaluate --data ring --controls --checkpoint 3 | --checkpoint needs a run",
                "evaluate --data ring --controls --best | --best needs a run",
                "evaluate a --control | unknown option \"--control\"; did you mean \"--controls\"?"
            })
    void refusesAnotherUsage(String arguments, String message) {
        assertThat(shell.gan(arguments.split(" "))).isEqualTo(2);
        assertThat(shell.err()).containsExactly(message, "try 'gan evaluate --help'");
    }

    @Test
    void needsARunsDirectory() {
        assertThat(evaluate(directory)).isEqualTo(2);
        assertThat(shell.err())
                .containsExactly(directory + " is not the directory of a run: there is no config.json in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gan evaluate runs/seven", "--controls", "--samples digits.npy --data mnist"})
    void helpsWithExamples(String text) {
        assertThat(shell.gan("evaluate", "--help")).isZero();
        assertThat(shell.out()).anyMatch(line -> line.contains(text));
    }

    private org.assertj.core.api.AbstractStringAssert<?> assertRefused(int code, Path file, String... options) {
        final List<String> arguments = new ArrayList<>(List.of(
                "evaluate", "--samples", file.toString(), "--data", STRIPES, "--backend", "reference", "--quiet"));
        arguments.addAll(List.of(options));
        assertThat(shell.gan(arguments.toArray(String[]::new)))
                .as(String.join("\n", shell.err()))
                .isEqualTo(code);
        assertThat(shell.out()).isEmpty();
        return assertThat(String.join("\n", shell.err())).doesNotContain("\tat ");
    }

    private JsonNode samples(Object file, String... options) {
        final List<Object> arguments =
                new ArrayList<>(List.of("--samples", file, "--data", STRIPES, "--backend", "reference"));
        arguments.addAll(Arrays.asList(options));
        return json(arguments.toArray());
    }

    private JsonNode json(Object... arguments) {
        assertThat(evaluate(
                        Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray()))
                .as(String.join("\n", shell.err()))
                .isZero();
        try {
            return new JsonMapper().readTree(String.join("\n", shell.out()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private int evaluate(Object... arguments) {
        return shell.gan(Stream.concat(Stream.of("evaluate", "--quiet"), Stream.of(arguments))
                .map(Object::toString)
                .toArray(String[]::new));
    }

    private static List<String> names(JsonNode report) {
        final List<String> names = new ArrayList<>();
        report.get("metrics").forEach(metric -> names.add(metric.get("name").asText()));
        return names;
    }

    private static JsonNode metric(JsonNode report, String name) {
        return report.get("metrics").get(names(report).indexOf(name));
    }

    private static List<String> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path safetensors(String name, Shape shape, float[] values) throws IOException {
        final Path file = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            final Weights tensors = new Weights(Map.of("samples", new Weights.Weight(shape, values)));
            SafetensorsWriter.write(new Safetensors(Map.of(), tensors), out);
        }
        return file;
    }

    private Path npy(String name, String shape, float[] values) throws IOException {
        return new NumPyFile(directory.resolve(name), shape).write(values);
    }
}
