package org.gan4j.safetensors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.Test;

class NetworkTensorsTest {
    private static final Weight BIAS = new Weight(Shape.of(1), new float[] {1});

    @Test
    void putsTheRoleBeforeTheName() {
        final Weights network = new Weights(Map.of("0-dense/bias", BIAS));
        final Weights file = NetworkTensors.toFile("generator", network);

        assertThat(file.byName()).containsExactly(Map.entry("generator/0-dense/bias", BIAS));
        assertThat(NetworkTensors.fromFile("generator", file)).isEqualTo(network);
    }

    @Test
    void leavesTheTensorsOfOthers() {
        final Weights file = new Weights(Map.of("discriminator/0-dense/bias", BIAS));
        assertThat(NetworkTensors.fromFile("generator", file)).isEqualTo(file);
    }
}
