package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gan4j.api.game.Round;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.schedule.Move;
import org.junit.jupiter.api.Test;

class DivergenceGuardTest {
    /** The generator moves in every second iteration only. */
    private final DivergenceGuard guard =
            new DivergenceGuard(iteration -> iteration % 2 == 0 ? List.of(Move.DISCRIMINATOR) : List.of(Move.BOTH));

    @Test
    void letsAPlayerThatRestsHaveNoLoss() {
        assertThatCode(() -> guard.look(1, round(1.3, Double.NaN))).doesNotThrowAnyException();
        assertThatCode(() -> guard.look(2, round(1.3, 0.7))).doesNotThrowAnyException();
    }

    @Test
    void namesThePlayerAndTheIteration() {
        assertThatThrownBy(() -> guard.look(2, round(1.3, Double.NaN)))
                .isInstanceOf(DivergedException.class)
                .hasMessage("the generator's loss is NaN at iteration 2");
        assertThatThrownBy(() -> guard.look(1, round(Double.NEGATIVE_INFINITY, Double.NaN)))
                .isInstanceOf(DivergedException.class)
                .hasMessage("the discriminator's loss is -Infinity at iteration 1");
    }

    private static Round round(double discriminatorLoss, double generatorLoss) {
        return new Round(discriminatorLoss, generatorLoss, Logits.NONE, Logits.NONE);
    }
}
