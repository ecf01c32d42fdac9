package org.gan4j.experiments.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gan4j.api.backend.OptimizerState;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.game.GameState;
import org.gan4j.api.game.PlayerState;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.Test;

class NudgeTest {
    @Test
    void movesEveryWeightByOneFloatButZero() {
        final OptimizerState optimizer = new OptimizerState(3, new Weights(Map.of()));
        final PlayerState player = new PlayerState(
                new Weights(Map.of("w", new Weight(Shape.of(4), new float[] {1, 1, 0, -1}))), optimizer);
        final GameState nudged = Nudge.nudged(new GameState(player, player));
        assertThat(nudged.generator().weights().values("w"))
                .containsExactly(1 + 0x1p-23f, 1 - 0x1p-24f, 0, -1 - 0x1p-23f);
        assertThat(nudged.discriminator().weights().values("w"))
                .containsExactly(1 + 0x1p-23f, 1 - 0x1p-24f, 0, -1 - 0x1p-23f);
        assertThat(nudged.generator().optimizer()).isEqualTo(optimizer);
        assertThat(player.weights().values("w")).containsExactly(1, 1, 0, -1);
    }
}
