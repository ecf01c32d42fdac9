package org.gan4j.experiments.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.config.Fault;
import org.gan4j.config.Fields;
import org.gan4j.config.Forms;
import org.gan4j.config.LocatedJson;
import org.gan4j.config.Location;
import org.gan4j.config.Place;
import org.gan4j.config.TypeCatalog;
import org.gan4j.spec.Doc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The experiments and the plug-ins that come with gan4j, together. */
public class ShippedExperimentsTest {
    private static final Path EXPERIMENTS = Path.of("..", "experiments");
    private static final TypeCatalog CATALOG = Plugins.onClassPath();

    @TempDir
    private Path directory;

    public static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(EXPERIMENTS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    static Stream<Class<? extends Record>> types() {
        return Arrays.stream(PluginKind.values())
                .flatMap(kind -> CATALOG.names(kind).stream().map(name -> CATALOG.type(kind, name)));
    }

    @Test
    void areTheFour() throws IOException {
        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .contains("fashion-mnist.json", "mnist-two-layer.json", "mnist.json", "ring.json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void areReadBackAsTheyAreWritten(Path file) throws IOException {
        final Experiment experiment = read(file);
        final JsonNode written = new ExperimentWriter(CATALOG).write(experiment);
        final Path copy = Files.writeString(directory.resolve("copy.json"), written.toPrettyString());
        assertThat(read(copy)).isEqualTo(experiment);
    }

    @ParameterizedTest
    @MethodSource("files")
    void areNamedAsTheirFiles(Path file) {
        assertThat(file.getFileName()).hasToString(read(file).name() + ".json");
    }

    @Test
    void areWrittenInFull() {
        final JsonNode written = new ExperimentWriter(CATALOG).write(read(EXPERIMENTS.resolve("mnist.json")));
        assertThat(written.fieldNames())
                .toIterable()
                .containsExactly(
                        "name",
                        "description",
                        "seed",
                        "backend",
                        "data",
                        "latent",
                        "generator",
                        "discriminator",
                        "loss",
                        "schedule",
                        "batchSize",
                        "iterations",
                        "metrics",
                        "output",
                        "checkpoint",
                        "best",
                        "collapse",
                        "observers");
        assertThat(written.at("/generator/optimizer"))
                .hasToString("{\"type\":\"adam\",\"rate\":{\"type\":\"constant\",\"value\":0.0002},\"beta1\":0.5,"
                        + "\"beta2\":0.999,\"epsilon\":1E-8}");
        assertThat(written.at("/generator/layers/11")).hasToString("{\"type\":\"reshape\",\"shape\":[1,28,28]}");
        assertThat(written.at("/loss")).hasToString("{\"type\":\"non-saturating\",\"discriminatorWeight\":\"one\"}");
        assertThat(written.at("/data/range")).hasToString("[0,1]");
        assertThat(written.at("/backend/type")).hasToString("\"nd4j\"");
    }

    @ParameterizedTest
    @MethodSource("types")
    void typesAreDescribedAndTheirDefaultsHold(Class<? extends Record> type) {
        assertThat(type).hasAnnotation(Doc.class);
        final List<Fault> faults = new ArrayList<>();
        for (final RecordComponent component : type.getRecordComponents()) {
            assertThat(component.getAnnotation(Doc.class))
                    .as(component.toString())
                    .isNotNull();
            Fields.defaultOf(component)
                    .ifPresent(value ->
                            new Forms(CATALOG).of(component.getGenericType()).read(value, nowhere(faults)));
        }
        assertThat(faults).isEmpty();
    }

    private static Place nowhere(List<Fault> faults) {
        final JsonPointer root = JsonPointer.empty();
        final var here = Location.of("default");
        final var positions = Map.of(root, new LocatedJson.Position(here, here));
        return new Place(new LocatedJson(MissingNode.getInstance(), positions, List.of()), root, faults);
    }

    private static Experiment read(Path file) {
        return new ExperimentReader(CATALOG).read(file, List.of());
    }
}
