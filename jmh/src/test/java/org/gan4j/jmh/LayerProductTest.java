package org.gan4j.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gan4j.experiments.config.Experiment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By hand, of a generator 3-5-2 and a discriminator 2-7-4-1 on points of the plane, in minibatches of 6. */
class LayerProductTest {
    private static final String DROPOUT = "{\"type\": \"dropout\", \"keep\": 0.5},";

    private static final List<LayerProduct> GENERATES = List.of(forward(6, 3, 5), forward(6, 5, 2));
    private static final List<LayerProduct> TAUGHT = List.of(weights(3, 6, 5), weights(5, 6, 2), inputs(6, 2, 5));
    private static final List<LayerProduct> JUDGES = List.of(forward(6, 2, 7), forward(6, 7, 4));
    private static final List<LayerProduct> LEARNS =
            List.of(forward(6, 2, 7), forward(6, 7, 4), inputs(6, 4, 7), weights(2, 6, 7), weights(7, 6, 4));
    private static final List<LayerProduct> TEACHES = List.of(inputs(6, 7, 2), inputs(6, 4, 7));

    @TempDir
    private Path directory;

    @Test
    void judgesRealAndGeneratedTogetherWhereItLearnsFromRowToRow() throws IOException {
        final List<LayerProduct> learnsFromBoth =
                List.of(forward(12, 2, 7), forward(12, 7, 4), inputs(12, 4, 7), weights(2, 12, 7), weights(7, 12, 4));
        assertThat(products("", "\"alternating\""))
                .containsExactlyInAnyOrderElementsOf(
                        joined(List.of(GENERATES, learnsFromBoth, GENERATES, JUDGES, TEACHES, TAUGHT)));
    }

    @Test
    void judgesThemApartWhereMasksAreDrawn() throws IOException {
        assertThat(products(DROPOUT, "\"alternating\""))
                .containsExactlyInAnyOrderElementsOf(
                        joined(List.of(GENERATES, LEARNS, LEARNS, GENERATES, JUDGES, TEACHES, TAUGHT)));
    }

    @Test
    void movesBothFromOneGeneratedMinibatch() throws IOException {
        assertThat(products("", "\"simultaneous\""))
                .containsExactlyInAnyOrderElementsOf(joined(List.of(GENERATES, LEARNS, LEARNS, TEACHES, TAUGHT)));
    }

    @Test
    void followsTheSchedule() throws IOException {
        assertThat(products(DROPOUT, "{\"type\": \"alternating\", \"discriminatorSteps\": 2}"))
                .hasSize(products(DROPOUT, "\"alternating\"").size() + GENERATES.size() + 2 * LEARNS.size());
    }

    @Test
    void countsMultiplicationsAndAdditions() {
        assertThat(LayerProduct.operations(GENERATES)).isEqualTo(2 * 6 * (3 * 5 + 5 * 2));
    }

    private List<LayerProduct> products(String dropout, String schedule) throws IOException {
        final String game = String.format("""
            {
              "name": "game",
              "data": {"type": "ring"},
              "latent": {"type": "gaussian", "size": 3},
              "generator": {"layers": [{"type": "dense", "units": 5}, "relu", {"type": "dense", "units": 2}]},
              "discriminator": {
                "layers": [{"type": "dense", "units": 7}, %s "relu", {"type": "dense", "units": 4}, {"type": "dense", "units": 1}]
              },
              "schedule": %s,
              "iterations": 1
            }
            """, dropout, schedule);
        final Path file = Files.writeString(directory.resolve("game.json"), game);
        final Experiment experiment = PlayedExperiment.read(file.toString(), "nd4j", 6);
        return LayerProduct.ofIteration(experiment);
    }

    private static LayerProduct forward(int rows, int in, int out) {
        return new LayerProduct(rows, in, out, false, false);
    }

    private static LayerProduct weights(int in, int rows, int out) {
        return new LayerProduct(/* rows= */ in, /* inner= */ rows, out, true, false);
    }

    private static LayerProduct inputs(int rows, int out, int in) {
        return new LayerProduct(rows, out, in, false, true);
    }

    private static List<LayerProduct> joined(List<List<LayerProduct>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
