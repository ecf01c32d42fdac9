package org.gan4j.experiments.rundir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.gan4j.api.run.Ending;
import org.gan4j.experiments.rundir.RunSummary.Collapse;
import org.gan4j.experiments.rundir.RunSummary.Episode;
import org.junit.jupiter.api.Test;

class RunSummaryTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final RunSummary FULL = new RunSummary(
            Ending.FAILED,
            Optional.of("the generator's loss is NaN at iteration 12"),
            Optional.of("it was best before"),
            12,
            23,
            1.5,
            OptionalDouble.of(0.25),
            Optional.of(json("{\"metric\": \"parzen\", \"value\": 7.5}")),
            new Collapse(
                    List.of("diversity"),
                    List.of(
                            new Episode("diversity", 0.5, 3, OptionalLong.of(6), 0.25),
                            new Episode("scripted", 0.5, 9, OptionalLong.empty(), 0.125),
                            new Episode("diversity", 0.5, 11, OptionalLong.empty(), 0.0625))),
            Optional.of(json("{\"iteration\": 12, \"generatorLoss\": null, \"accuracy\": 0.5}")),
            Map.of("parzen", json("{\"iteration\": 10, \"values\": {\"log-likelihood\": 7.5}}")));

    private static final RunSummary LEAST = new RunSummary(
            Ending.INTERRUPTED,
            Optional.empty(),
            Optional.empty(),
            0,
            23,
            0.5,
            OptionalDouble.empty(),
            Optional.empty(),
            new Collapse(List.of(), List.of()),
            Optional.empty(),
            Map.of());

    @Test
    void isReadAsItIsWritten() {
        assertThat(RunSummary.of(json(FULL.json().toString()))).isEqualTo(FULL);
        assertThat(RunSummary.of(json(LEAST.json().toString()))).isEqualTo(LEAST);
    }

    @Test
    void leavesOutWhatThereIsNot() {
        assertThat(LEAST.json().toString())
                .isEqualTo("{\"ending\":\"interrupted\",\"iterations\":0,\"plannedIterations\":23,\"wallSeconds\":0.5,"
                        + "\"collapse\":{\"collapsed\":false,\"notYetDiverse\":[],\"episodes\":[]}}");
    }

    @Test
    void knowsSinceWhenTheGeneratorHasCollapsed() {
        assertThat(FULL.collapse().since()).hasValue(9);
        assertThat(LEAST.collapse().since()).isEmpty();
        assertThat(FULL.json().at("/collapse/collapsed").asBoolean()).isTrue();
    }

    @Test
    void givesTheLastValuesByName() {
        assertThat(FULL.lastValues())
                .containsExactly(
                        Map.entry("parzen/log-likelihood", 7.5),
                        Map.entry("generatorLoss", Double.NaN),
                        Map.entry("accuracy", 0.5),
                        Map.entry("millisecondsPerIteration", 0.25));
        assertThat(LEAST.lastValues()).containsExactly(Map.entry("millisecondsPerIteration", Double.NaN));
    }

    @Test
    void takesWhatItDoesNotKnowForAFailure() {
        assertThat(RunSummary.of(JsonNodeFactory.instance.objectNode()).ending())
                .isEqualTo(Ending.FAILED);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
