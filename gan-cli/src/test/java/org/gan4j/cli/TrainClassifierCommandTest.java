package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.safetensors.SafetensorsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code gan train-classifier} of a few digits on the reference backend. */
class TrainClassifierCommandTest {
    private static final String CONFIG = """
            {"name": "few", "description": "few digits", "backend": "reference", "epochs": 3, "batchSize": 16,
             "data": {"type": "mnist", "train": "train[0:120]", "validation": "train[50000:50050]", "test": "test[0:50]"},
             "layers": ["flatten", {"type": "dropout", "keep": 0.9}, {"type": "dense", "units": 10}],
             "optimizer": {"type": "adam", "rate": 0.01}}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    @Test
    void leavesTheWeightsAndWhatTheyAreWorth() throws IOException {
        final Path made = directory.resolve("made");
        assertThat(train(CONFIG, made)).as(err.toString()).isZero();
        assertThat(out.toString().strip()).isEqualTo(made.toString());
        assertThat(made).isDirectoryContaining("glob:**/provenance.json");

        final JsonNode json = json(made.resolve("few.json"));
        assertThat(json.get("name").asText()).isEqualTo("few");
        assertThat(json.get("classes")).hasSize(10);
        assertThat(json.get("input").toString()).isEqualTo("[1,28,28]");
        assertThat(json.get("epoch").asInt()).isBetween(1, 3);
        assertThat(json.get("testAccuracy").asDouble()).as("of ten classes").isBetween(0.3, 1.0);
        assertThat(json.get("validationAccuracy").asDouble()).isBetween(0.3, 1.0);
        assertThat(json.at("/training/optimizer/beta1").asDouble())
                .as("a default")
                .isEqualTo(0.9);

        final Path weights = made.resolve("few.safetensors");
        assertThat(json.get("sha256").asText())
                .isEqualTo(
                        Hashing.sha256().hashBytes(Files.readAllBytes(weights)).toString());
        assertThat(SafetensorsReader.read(weights).tensors().byName().keySet())
                .containsExactly("classifier/2-dense/weights", "classifier/2-dense/bias");
        assertThat(err.toString())
                .contains(String.format(
                        Locale.ROOT,
                        "few classifies %.2f %% of the test examples correctly",
                        100 * json.get("testAccuracy").asDouble()));
    }

    @Test
    void theSameConfigurationLeavesTheSameBytes() throws IOException {
        train(CONFIG, directory.resolve("one"));
        train(json(directory.resolve("one/few.json")).get("training").toString(), directory.resolve("two"));
        for (final String file : new String[] {"few.json", "few.safetensors"}) {
            assertThat(directory.resolve("two").resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("one").resolve(file));
        }
    }

    @Test
    void overwritesNothing() throws IOException {
        assertThat(train(CONFIG, Files.createDirectory(directory.resolve("mine"))))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains("mine exists; a run never overwrites");
        assertThat(directory.resolve("mine")).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"units\": 10 | \"units\": 9 | /layers must end in 10 logits, one a class, not in [9]",
                "\"batchSize\": 16 | \"batchSize\": 121 | /batchSize must be at most 120, the number of training examples, not 121",
                "\"flatten\",  | | classifier, layer 1 (dense): expects a flat input [n], gets [1, 28, 28]",
                "\"epochs\": 3 | \"epochs\": 0 | epochs must be a number above 0, not 0",
                "\"epochs\": 3 | \"epoch\": 3 | unknown field \"epoch\"; did you mean \"epochs\"?",
                "\"mnist\", \"train\": \"train[0:120]\", \"validation\": \"train[50000:50050]\", \"test\": \"test[0:50]\" | \"ring\" |"
                        + " this data has no classes"
            })
    void saysWhatCannotBe(String right, String wrong, String message) throws IOException {
        assertThat(CONFIG).contains(right);
        final Path made = directory.resolve("made");

        assertThat(train(CONFIG.replace(right, wrong == null ? "" : wrong), made))
                .isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
        assertThat(made).doesNotExist();
    }

    @Test
    void warnsOfValuesThatOtherFrameworksCountOtherwise() throws IOException {
        final String trap = CONFIG.replace("\"epochs\": 3", "\"epochs\": 0")
                .replace("\"flatten\",", "\"flatten\", {\"type\": \"dropout\", \"keep\": 0.3},");

        assertThat(train(trap, directory.resolve("made"))).isEqualTo(ExitCode.UNUSABLE);
        assertThat(err.toString())
                .contains(
                        "/layers/1/keep  warning: keep 0.3 drops more than half of the values; a dropout rate (p) of 0.3 is"
                                + " keep 0.7");
    }

    @Test
    void saysThatTheLossIsNoLongerANumber() throws IOException {
        final Path made = directory.resolve("made");

        assertThat(train(CONFIG.replace("\"rate\": 0.01", "\"rate\": 1e38"), made))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString())
                .containsPattern("the loss is .* at minibatch \\d+: a smaller rate of the optimizer may help");
        assertThat(made).doesNotExist();
    }

    private int train(String config, Path made) throws IOException {
        final Path file = Files.writeString(directory.resolve("classifier.json"), config);
        return Gan.commandLine(Plugins::onClassPath)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("train-classifier", file.toString(), "--out", made.toString());
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readAllBytes(file));
    }
}
