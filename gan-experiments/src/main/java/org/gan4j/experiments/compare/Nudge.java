package org.gan4j.experiments.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.game.GameState;
import org.gan4j.api.game.PlayerState;

/** Moves every weight by one unit in its last place, up and down by turns; zeros stay. */
final class Nudge {
    private Nudge() {}

    static GameState nudged(GameState state) {
        return new GameState(nudged(state.generator()), nudged(state.discriminator()));
    }

    private static PlayerState nudged(PlayerState player) {
        final Map<String, Weight> nudged = new LinkedHashMap<>();
        player.weights().byName().forEach((name, weight) -> nudged.put(name, nudged(weight)));
        return new PlayerState(new Weights(nudged), player.optimizer());
    }

    private static Weight nudged(Weight weight) {
        final float[] values = weight.values().clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                values[i] = i % 2 == 0 ? Math.nextUp(values[i]) : Math.nextDown(values[i]);
            }
        }
        return new Weight(weight.shape(), values);
    }
}
