package org.gan4j.experiments.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gan4j.api.loss.DiscriminatorWeight;
import org.gan4j.api.loss.Minimax;
import org.gan4j.api.metric.Goal;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.rate.ConstantRate;
import org.gan4j.api.schedule.Alternating;
import org.gan4j.config.ConfigurationException;
import org.gan4j.config.Fault;
import org.gan4j.config.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentReaderTest {
    private static final String SMALLEST = """
            {"name": "small", "backend": "nowhere", "data": {"type": "points", "shape": [2]}, "iterations": 1.5e3,
             "latent": {"type": "gaussian", "size": 2}, "loss": "minimax",
             "generator": {"layers": [{"type": "dense", "units": 2}]},
             "discriminator": {"layers": [{"type": "dense", "units": 1}], "optimizer": {"type": "sgd", "rate": 0.1}}}
            """;

    @TempDir
    private Path directory;

    @Test
    void fillsInDefaults() throws IOException {
        final Experiment experiment = read(SMALLEST.getBytes(StandardCharsets.UTF_8));
        assertThat(experiment.seed()).isEqualTo(1);
        assertThat(experiment.description()).isEmpty();
        assertThat(experiment.batchSize()).isEqualTo(128);
        assertThat(experiment.metrics()).isEmpty();
        assertThat(experiment.loss()).isEqualTo(new Minimax(DiscriminatorWeight.ONE));
        assertThat(experiment.schedule()).isEqualTo(new Alternating(1, 1));
        assertThat(experiment.generator().optimizer()).isEqualTo(new Adam(new ConstantRate(0.001), 0.9, 0.999, 1e-8));
        assertThat(experiment.output()).isEqualTo(new OutputConfig(50, 500, 64));
    }

    @Test
    void takesTheGoalFromTheMetric() {
        assertThat(ringWithBest("modes-captured").best().orElseThrow().goal()).contains(Goal.HIGHEST);
        assertThat(ringWithBest("reverse-kl").best().orElseThrow().goal()).contains(Goal.LOWEST);
    }

    private static Experiment ringWithBest(String value) {
        return new ExperimentReader(Plugins.onClassPath())
                .read(
                        Path.of("..", "experiments", "ring.json"),
                        List.of(Setting.parse("/best/metric=mode-coverage"), Setting.parse("/best/value=" + value)));
    }

    @Test
    void takesWholeNumbersInAnyNotation() throws IOException {
        assertThat(read(SMALLEST.getBytes(StandardCharsets.UTF_8)).iterations()).isEqualTo(1500);
        for (final String notation : List.of("1500.0", "15E+2", "150000e-2")) {
            final String json = SMALLEST.replace("1.5e3", notation);
            assertThat(read(json.getBytes(StandardCharsets.UTF_8)).iterations()).isEqualTo(1500);
        }
    }

    @Test
    void skipsAByteOrderMark() throws IOException {
        assertThat(read(("\uFEFF" + SMALLEST).getBytes(StandardCharsets.UTF_8)).name())
                .isEqualTo("small");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(faults(directory.resolve("x.json"))).containsExactly("x.json  there is no such file");
    }

    @Test
    void refusesADirectory() throws IOException {
        Files.createDirectory(directory.resolve("x.json"));
        assertThat(faults(directory.resolve("x.json"))).containsExactly("x.json  is a directory, not a file");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThat(faults("")).containsExactly("x.json  is empty");
        assertThat(faults(" \n\t\n")).containsExactly("x.json  is empty");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        final byte[] latin1 = "{\"name\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        final Path file = Files.write(directory.resolve("x.json"), latin1);
        assertThat(faults(file)).containsExactly("x.json  is not UTF-8 text: see the byte at offset 13");
        final Path cut = Files.write(directory.resolve("y.json"), new byte[] {'"', (byte) 0xC3});
        assertThat(faults(cut)).containsExactly("y.json  is not UTF-8 text: see the byte at offset 1");
    }

    @Test
    void refusesAHugeFile() throws IOException {
        assertThat(faults(" ".repeat((1 << 20) + 1))).containsExactly("x.json  is larger than 1 MiB");
    }

    @Test
    void refusesDeepNesting() throws IOException {
        assertThat(faults("[".repeat(100) + "]".repeat(100)))
                .containsExactly("x.json:1:66  nested deeper than 64 levels");
        assertThat(faults("{\"a\":".repeat(100) + "0" + "}".repeat(100)))
                .containsExactly("x.json:1:326  nested deeper than 64 levels");
    }

    @Test
    void saysWhereTheSyntaxBreaks() throws IOException {
        assertThat(faults("{\n  \"name\": \"a\",\n}"))
                .singleElement()
                .asString()
                .startsWith("x.json:3:1  not JSON: ");
        assertThat(faults("{\n  \"name\": Nan}"))
                .singleElement()
                .asString()
                .startsWith("x.json:2:11  not JSON: \"Nan\" is no value");
        assertThat(faults("{\n  // why\n}")).singleElement().asString().startsWith("x.json:2:3  not JSON: ");
        assertThat(faults("{\n  \"name\": [1, 2"))
                .singleElement()
                .asString()
                .startsWith("x.json:2:")
                .endsWith("the text ends too early: a quote, brace or bracket is not closed");
    }

    @Test
    void refusesEndlessNumbersAndNames() throws IOException {
        assertThat(faults("{\"seed\": 1e99999999999}"))
                .containsExactly("x.json:1:10  a number too large or too small to read");
        for (final String part :
                List.of("1".repeat(2000), "1." + "1".repeat(2000), "{\"" + "n".repeat(100_000) + "\": 1}")) {
            assertThat(faults("{\n\"seed\": " + part + "}"))
                    .singleElement()
                    .asString()
                    .startsWith("x.json:2:")
                    .endsWith("  a number, a name or a text that is too long");
        }
    }

    @Test
    void keepsMessagesShortAndInALine() throws IOException {
        final String endless = "x".repeat(40_000);
        assertThat(faults("{\"loss\": \"" + endless + "\", \"" + endless + "\": 1}"))
                .anyMatch(fault -> fault.contains("unknown loss \"" + "x".repeat(40) + "…\"; known:"))
                .anyMatch(fault -> fault.contains("unknown field \"" + "x".repeat(40) + "…\"; known:"));
        assertThat(faults("{\"na\\nme\": \"\", \"seed\": \"\\u001b[31m\"}"))
                .contains("x.json:1:2  /na\\u000ame  unknown field \"na\\u000ame\"; did you mean \"name\"?")
                .contains("x.json:1:24  /seed  expected a whole number, got the text \"\\u001b[31m\"");
    }

    @Test
    void refusesTextAfterTheEnd() throws IOException {
        assertThat(faults(SMALLEST.strip() + " {}"))
                .containsExactly("x.json:4:107  more text after the end of the document");
    }

    @Test
    void refusesAnythingButAnObject() throws IOException {
        assertThat(faults("[1]")).containsExactly("x.json:1:1  expected an object, got an array");
        assertThat(faults("\n null")).containsExactly("x.json:2:2  expected an object, got null");
    }

    @Test
    void reportsAMissingBackendWhereItsDefaultWouldStand() throws IOException {
        assertThat(faults(SMALLEST.replace("\"backend\": \"nowhere\", ", "")))
                .containsExactly("x.json:1:1  /backend  unknown backend \"nd4j\"; known: nowhere"
                        + " (others need a plug-in's jar on the class path)");
    }

    @Test
    void throwsAllFaultsInOneMessage() throws IOException {
        final Path file = Files.writeString(directory.resolve("x.json"), "{\"name\": 1, \"los\": \"minimax\"}");
        final var refusal = refusal(file);
        assertThat(refusal)
                .hasMessage(String.join(
                        "\n", refusal.faults().stream().map(Fault::toString).toList()));
        assertThat(faults(file))
                .containsExactly(
                        "x.json:1:1  /backend  unknown backend \"nd4j\"; known: nowhere"
                                + " (others need a plug-in's jar on the class path)",
                        "x.json:1:1  /data  required, but missing: what to learn",
                        "x.json:1:1  /latent  required, but missing: the generator's input",
                        "x.json:1:1  /generator  required, but missing: maps latents to samples of the data's shape",
                        "x.json:1:1  /discriminator  required, but missing: maps samples to one logit",
                        "x.json:1:1  /iterations  required, but missing: rounds of the schedule, at least 1",
                        "x.json:1:10  /name  expected a text, got the number 1",
                        "x.json:1:13  /los  unknown field \"los\"; did you mean \"loss\"?");
    }

    private List<String> faults(String json) throws IOException {
        return faults(Files.writeString(directory.resolve("x.json"), json));
    }

    private List<String> faults(Path file) {
        return refusal(file).faults().stream()
                .map(fault -> fault.toString().replace(directory + "/", ""))
                .toList();
    }

    private static ConfigurationException refusal(Path file) {
        final var reader = new ExperimentReader(Catalogs.unplayable());
        return catchThrowableOfType(ConfigurationException.class, () -> reader.read(file, List.of()));
    }

    private Experiment read(byte[] json) throws IOException {
        final Path file = Files.write(directory.resolve("x.json"), json);
        return new ExperimentReader(Catalogs.unplayable()).read(file, List.of());
    }
}
