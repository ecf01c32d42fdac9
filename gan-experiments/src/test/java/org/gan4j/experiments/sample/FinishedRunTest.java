package org.gan4j.experiments.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.data.DataException;
import org.gan4j.api.network.Shape;
import org.gan4j.config.ConfigurationException;
import org.gan4j.config.Fault;
import org.gan4j.experiments.config.Catalogs;
import org.gan4j.metrics.distribution.MomentDriftSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedRunTest {
    @TempDir
    private Path directory;

    private TinyRun run;

    @BeforeEach
    void leaveARun() throws IOException {
        run = TinyRun.in(directory);
    }

    @Test
    void findsTheGeneratorAndItsWeights() throws IOException {
        final Map<String, Weight> weights = run.initial();
        final float[] bias = {1, 2, 3, 4};
        weights.put("3-dense/bias", new Weight(Shape.of(4), bias));
        run.writeWeights(weights);

        final FinishedRun read = run.read();

        assertThat(read.experiment().name()).isEqualTo("tiny");
        assertThat(read.weights().values("3-dense/bias")).containsExactly(bias);
        assertThat(read.weights().values("0-dense/weights"))
                .containsExactly(run.initial().get("0-dense/weights").values());
    }

    @Test
    void refusesWhatIsNoRun() throws IOException {
        final Path empty = Files.createDirectory(directory.resolve("empty"));
        final Path file = run.weightsFile();

        for (final Path other : new Path[] {empty, file, directory.resolve("nowhere")}) {
            assertThatThrownBy(() -> FinishedRun.read(other, Optional.empty(), Optional.empty(), Catalogs.tiny()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(other + " is not the directory of a run: there is no config.json in it");
        }
    }

    @Test
    void refusesARunThatHasNotEnded() throws IOException {
        Files.delete(run.weightsFile());

        assertThatThrownBy(() -> run.read())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        directory + " has no generator.safetensors, which a run writes at its end: this one goes on,"
                                + " or was killed");
    }

    @Test
    void takesTheGeneratorFromACheckpoint() throws IOException {
        run.writeCheckpoint(300, 7);

        final FinishedRun read = FinishedRun.read(directory, Optional.of(300L), Optional.empty(), Catalogs.tiny());

        assertThat(read.weights().values("3-dense/bias")).containsOnly(7);
        assertThatThrownBy(() -> FinishedRun.read(directory, Optional.of(200L), Optional.empty(), Catalogs.tiny()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(directory + " has no checkpoint of iteration 200; there are: 300");
    }

    @Test
    void takesTheBestGenerator() throws IOException {
        final Map<String, Weight> weights = run.initial();
        weights.put("3-dense/bias", new Weight(Shape.of(4), new float[] {5, 5, 5, 5}));
        run.writeWeights(weights, directory.resolve("best.safetensors"));

        assertThat(FinishedRun.readBest(directory, Optional.empty(), Catalogs.tiny())
                        .weights()
                        .values("3-dense/bias"))
                .containsOnly(5);
        assertThat(run.read().weights().values("3-dense/bias")).containsOnly(0);
    }

    @Test
    void saysWhyThereIsNoBestGenerator() throws IOException {
        assertThatThrownBy(() -> FinishedRun.readBest(directory, Optional.empty(), Catalogs.tiny()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(directory + " has no best.safetensors: its experiment does not say by what to keep the best"
                        + " generator (\"best\")");
        final Path nowhere = directory.resolve("nowhere");
        assertThatThrownBy(() -> FinishedRun.readBest(nowhere, Optional.empty(), Catalogs.tiny()))
                .hasMessage(nowhere + " is not the directory of a run: there is no config.json in it");
    }

    @Test
    void namesTheCheckpointsOfARunThatHasNotEnded() throws IOException {
        Files.delete(run.weightsFile());
        run.writeCheckpoint(300, 7);

        assertThatThrownBy(() -> run.read())
                .hasMessageEndingWith("; --checkpoint 300 takes the newest of its checkpoints");
    }

    @Test
    void namesATensorOfAnotherShape() throws IOException {
        final Map<String, Weight> weights = run.initial();
        weights.put("3-dense/bias", new Weight(Shape.of(3), new float[3]));
        run.writeWeights(weights);

        refuses("parameter 3-dense/bias has shape [4], its weights [3]");
    }

    @Test
    void namesATensorThatIsMissing() throws IOException {
        final Map<String, Weight> weights = run.initial();
        weights.remove("1-batch-norm/running-mean");
        run.writeWeights(weights);

        refuses("no weights for parameter 1-batch-norm/running-mean");
    }

    @Test
    void namesATensorOfNoLayer() throws IOException {
        final Map<String, Weight> weights = run.initial();
        weights.put("6-dense/bias", new Weight(Shape.of(3), new float[3]));
        run.writeWeights(weights);

        refuses("weights for unknown parameters [6-dense/bias]");
    }

    @Test
    void refusesWeightsThatAreNoNumbers() throws IOException {
        final Map<String, Weight> weights = run.initial();
        weights.put("3-dense/bias", new Weight(Shape.of(4), new float[] {0, 0, Float.NaN, 0}));
        run.writeWeights(weights);

        assertThatThrownBy(() -> run.read())
                .isInstanceOf(DataException.class)
                .hasMessage(run.weightsFile()
                        + ": tensor 3-dense/bias holds NaN; the run diverged, and its generator makes nothing");
    }

    @Test
    void refusesWeightsThatAreCutShort() throws IOException {
        final byte[] whole = Files.readAllBytes(run.weightsFile());
        Files.write(run.weightsFile(), Arrays.copyOf(whole, whole.length - 1));

        assertThatThrownBy(() -> run.read())
                .isInstanceOf(DataException.class)
                .hasMessageContaining(run.weightsFile().toString());
    }

    @Test
    void refusesABackendThatThereIsNot() {
        assertThatThrownBy(() -> FinishedRun.read(directory, Optional.empty(), Optional.of("abacus"), Catalogs.tiny()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("--backend abacus  /backend  unknown backend \"abacus\"; known: reference");
    }

    @Test
    void needsNoPluginsButThoseOfTheGenerator() throws IOException {
        change("\"batchSize\": 8", """
                "batchSize": 0, "loss": {"type": "own-loss"}, "schedule": "own-schedule", "checkpoint": {"every": 7},
                "metrics": [{"type": "own-metric", "every": 1}, {"type": "moment-drift", "every": 1}]""");
        change("{\"type\": \"dense\", \"units\": 5}", """
                {"type": "dense", "units": 5, "weights": {"type": "own-initializer"}, "bias": "own-initializer"}""");
        change("\"reshape\", \"shape\": [1, 2, 2]}]", """
                "reshape", "shape": [1, 2, 2]}], "optimizer": {"type": "sgd", "rate": {"type": "own-rate"}}""");
        leaveProvenance();

        final FinishedRun read = run.read();

        assertThat(read.experiment().generatorSpec().nodes()).hasSize(6);
        assertThat(read.experiment().metrics()).singleElement().isInstanceOf(MomentDriftSpec.class);
        assertThat(read.experiment().unread())
                .extracting(Fault::toString)
                .satisfiesExactly(
                        unread -> assertThat(unread).contains("/metrics/0/type  unknown metric \"own-metric\""),
                        plugin -> assertThat(plugin).isEqualTo(missing()));
    }

    @Test
    void namesTheJarThatWhatItNeedsWasIn() throws IOException {
        change("{\"type\": \"tiny\", \"shape\": [1, 2, 2]}", "{\"type\": \"own-data\"}");
        change("\"tanh\"", "\"own-layer\"");
        leaveProvenance();

        final ConfigurationException refusal = catchThrowableOfType(ConfigurationException.class, run::read);

        assertThat(refusal.faults())
                .extracting(Fault::toString)
                .satisfiesExactly(
                        data -> assertThat(data).contains("/data/type  unknown data \"own-data\""),
                        layer -> assertThat(layer).contains("/generator/layers/4  unknown layer \"own-layer\""),
                        plugin -> assertThat(plugin).isEqualTo(missing()));
    }

    private void change(String before, String after) throws IOException {
        final Path config = directory.resolve("config.json");
        final String json = Files.readString(config);
        assertThat(json).contains(before);
        Files.writeString(config, json.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)));
    }

    private void leaveProvenance() throws IOException {
        Files.writeString(directory.resolve("provenance.json"), """
                {"plugins": [{"class": "com.acme.OwnPlugin", "jar": "own.jar", "version": "1.2", "sha256": "0123abcd"},
                             {"class": "org.gan4j.api.plugin.StandardPlugin", "jar": "gan-api.jar", "sha256": "4567"}]}
                """);
    }

    private String missing() {
        return directory.resolve("provenance.json")
                + "  the run had the plug-in com.acme.OwnPlugin of own.jar (version 1.2, SHA-256 0123abcd), which is not on"
                + " the class path now: GAN_CLASSPATH adds it";
    }

    private void refuses(String reason) {
        assertThatThrownBy(() -> run.read())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(run.weightsFile() + " does not fit the generator of config.json: " + reason);
    }
}
