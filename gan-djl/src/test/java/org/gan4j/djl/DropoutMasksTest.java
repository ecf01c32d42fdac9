package org.gan4j.djl;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.layer.Dropout;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.host.Team;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DropoutMasksTest {
    private static final int WIDTH = 3;

    /** Whose values tell their place. */
    private static final Masks PLACES = (layer, keep) -> (piece, first, length) ->
            IntStream.range(0, length).forEach(place -> piece[place] = layer * 100_000 + first + place);

    @ParameterizedTest
    @ValueSource(
            ints = {
                1,
                DropoutMasks.PIECE / WIDTH,
                1 + DropoutMasks.PIECE / WIDTH,
                DropoutMasks.PIECE,
                5 + DropoutMasks.PIECE
            })
    void threadsFillEveryPlaceOfEveryMask(int rows) {
        final NetworkSpec spec = NetworkSpec.of("layers", Shape.of(WIDTH), List.of(new Dropout(0.5), new Dropout(0.8)));
        try (Backend loaded = new DjlSpec("cpu").open();
                NDManager memory = Engine.getEngine("PyTorch").newBaseManager(Device.cpu());
                Team team = new Team(3, Duration.ZERO)) {
            assertThat(loaded.name()).isEqualTo("djl");
            final var drawn = new DropoutMasks(spec, team).draw(PLACES, rows, memory);

            assertThat(drawn).hasSize(2);
            for (int layer = 0; layer < 2; layer++) {
                final int from = layer * 100_000;
                final float[] expected = new float[rows * WIDTH];
                IntStream.range(0, expected.length).forEach(place -> expected[place] = from + place);
                assertThat(drawn.get(layer).toFloatArray()).isEqualTo(expected);
            }
        }
    }
}
