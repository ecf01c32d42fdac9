package org.gan4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.api.plugin.StandardPlugin;
import org.gan4j.experiments.config.Plugins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListCommandTest {
    private final Shell standard = new Shell(() -> Plugins.catalog(List.of(new StandardPlugin())));
    private final Shell everything = new Shell(Plugins::onClassPath);

    @Test
    void explainsTypesAndTheirFields() {
        assertThat(standard.gan("list", "latent")).isZero();
        assertThat(standard.out())
                .containsExactly(
                        "latent",
                        "  gaussian   independent standard normal values",
                        "    size     whole number, required: length of a latent vector, at least 1",
                        "  uniform    independent values, uniform in a range",
                        "    size     whole number, required: length of a latent vector, at least 1",
                        "    range    [low, high], default [-1, 1]: [low, high]");
        assertThat(standard.err()).isEmpty();
    }

    @Test
    void namesTheTypesOfFields() {
        assertThat(standard.gan("list")).isZero();
        assertThat(String.join("\n", standard.out()))
                .containsPattern("discriminatorWeight +\"one\" \\| \"half\", default \"one\": ")
                .containsPattern("weights +initializer, default \"xavier-uniform\"")
                .containsPattern("shape +shape, required: ")
                .containsPattern("slope +number, default 0.2: ")
                .containsPattern("momentum +rate, default 0: ")
                .contains("backend\n  none\n");
    }

    @Test
    void explainsTheFieldsOfObjectsThatFieldsTake() throws JsonProcessingException {
        assertThat(everything.gan("list", "metric")).isZero();
        assertThat(everything.out())
                .filteredOn(line -> line.startsWith("      from  "))
                .singleElement()
                .asString()
                .endsWith("number, default 0.1: the least, above 0");
        assertThat(everything.gan("list", "data", "--json")).isZero();
        final JsonNode types =
                new JsonMapper().readTree(String.join("\n", everything.out())).at("/0/types");
        assertThat(types)
                .filteredOn(type -> type.get("name").textValue().equals("mixture-1d"))
                .singleElement()
                .extracting(type -> type.at("/fields/0/fields/2").toString())
                .isEqualTo("{\"name\":\"weight\",\"type\":\"number\",\"default\":1,"
                        + "\"explanation\":\"relative probability, above 0 and at most 1e9; only ratios count\"}");
    }

    @ParameterizedTest
    @EnumSource(PluginKind.class)
    void listsEveryTypeOfEveryKindWithAnExplanation(PluginKind kind) throws JsonProcessingException {
        assertThat(everything.gan("list", kind.label(), "--json")).isZero();
        final JsonNode json = new JsonMapper().readTree(String.join("\n", everything.out()));
        assertThat(json.at("/0/kind").textValue()).isEqualTo(kind.label());
        assertThat(json.at("/0/types").findValuesAsText("explanation"))
                .isNotEmpty()
                .doesNotContain("");
        assertThat(json.at("/0/types"))
                .extracting(type -> type.get("name").textValue())
                .containsExactlyElementsOf(Plugins.onClassPath().names(kind));
    }

    @Test
    void tellsProgramsOfDefaults() throws JsonProcessingException {
        assertThat(standard.gan("list", "latent", "--json")).isZero();
        final JsonNode fields =
                new JsonMapper().readTree(String.join("\n", standard.out())).at("/0/types/1/fields");
        assertThat(fields.at("/0/name").textValue()).isEqualTo("size");
        assertThat(fields.at("/0").has("default")).isFalse();
        assertThat(fields.at("/1/default")).hasToString("[-1,1]");
        assertThat(fields.at("/1/type").textValue()).isEqualTo("[low, high]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prior", "latent", "PRIOR"})
    void takesTheFieldsNameAndTheFieldsOfTheTrade(String kind) {
        assertThat(standard.gan("list", kind)).isZero();
        assertThat(standard.out()).startsWith("latent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"losses", "los", "lsos"})
    void suggestsTheNearestKind(String kind) {
        assertThat(standard.gan("list", kind)).isEqualTo(2);
        assertThat(standard.err().get(0)).startsWith("KIND: unknown kind \"" + kind + "\"; did you mean \"loss\"?");
        assertThat(standard.out()).isEmpty();
    }
}
