package org.gan4j.experiments.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gan4j.config.TypeCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentSchemaTest {
    private static final TypeCatalog CATALOG = Plugins.onClassPath();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(new org.gan4j.config.JsonSchema(CATALOG).of(Experiment.class, "gan4j experiment"));
    private static final Path RING = Path.of("..", "experiments", "ring.json");

    @TempDir
    private Path directory;

    static List<Path> files() throws IOException {
        return ShippedExperimentsTest.files();
    }

    @Test
    void isASchemaItself() {
        final JsonSchema meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(new org.gan4j.config.JsonSchema(CATALOG).of(Experiment.class, "gan4j experiment")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void acceptsTheShippedExperiments(Path file) throws IOException {
        assertThat(violations(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void acceptsThemWrittenInFull(Path file) throws IOException {
        final Experiment experiment = new ExperimentReader(CATALOG).read(file, List.of());
        assertThat(violations(new ExperimentWriter(CATALOG).write(experiment).toString()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"iterations\"`, `\"iteration\"`",
                "`\"batchSize\": 128`, `\"batchSize\": 12.5`",
                "`\"batchSize\": 128`, `\"batchSize\": \"128\"`",
                "`\"name\": \"ring\"`, `\"name\": null`",
                "`\"loss\": \"non-saturating\"`, `\"loss\": \"nonsaturating\"`",
                "`\"loss\": \"non-saturating\"`, `\"loss\": 1`",
                "`\"loss\": \"non-saturating\"`, `\"loss\": {\"type\": \"minimax\", \"discriminatorWeight\": \"two\"}`",
                "`\"loss\": \"non-saturating\"`, `\"loss\": {\"type\": \"minimax\", \"weight\": 1}`",
                "`{\"type\": \"dense\", \"units\": 2}`, `\"dense\"`",
                "`{\"type\": \"dense\", \"units\": 2}`, `{\"type\": \"reshape\", \"shape\": []}`",
                "`{\"type\": \"ring\"}`, `{\"modes\": 3}`",
                "`{\"type\": \"gaussian\", \"size\": 2}`, `{\"type\": \"uniform\", \"size\": 2, \"range\": [1]}`"
            })
    void refusesWhatTheReaderRefuses(String right, String wrong) throws IOException {
        final String json = Files.readString(RING);
        assertThat(json).containsOnlyOnce(right);
        assertThat(violations(json.replace(right, wrong))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"iterations\": 10000`, `\"iterations\": 1.5e4`",
                "`\"loss\": \"non-saturating\"`, `\"loss\": {\"type\": \"minimax\"}`",
                "`{\"type\": \"dense\", \"units\": 2}`, `{\"type\": \"dense\", \"units\": 2, \"bias\": 1, \"weights\": \"he\"}`"
            })
    void acceptsWhatTheReaderAccepts(String one, String other) throws IOException {
        final String json = Files.readString(RING);
        assertThat(json).containsOnlyOnce(one);
        assertThat(violations(json.replace(one, other))).isEmpty();
    }

    @Test
    void acceptsEveryMutationThatTheReaderAccepts() throws IOException {
        final ExperimentReader reader = new ExperimentReader(CATALOG);
        final Mutations mutations = new Mutations(CATALOG, 5);
        final List<Path> files = files();
        int accepted = 0;
        for (int i = 0; i < 300; i++) {
            final String json = mutations.mutate(Files.readString(files.get(i % files.size())));
            final Path file = Files.write(directory.resolve("x.json"), json.getBytes(StandardCharsets.UTF_8));
            if (reader.examine(file, List.of()).faults().isEmpty()) {
                assertThat(violations(Files.readString(file))).as(json).isEmpty();
                accepted++;
            }
        }
        assertThat(accepted).isGreaterThan(15);
    }

    private static Set<ValidationMessage> violations(String json) throws IOException {
        final JsonNode node = MAPPER.readTree(json);
        return SCHEMA.validate(node);
    }
}
