package org.gan4j.testkit.contract;

import java.util.Arrays;
import java.util.stream.Stream;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.Terms;

/** One of a loss's two objectives at one pair of minibatches. */
public record LossCase(Objective objective, LogitExample logits) {
    /** The player whose loss is tested. */
    public enum Objective {
        DISCRIMINATOR {
            @Override
            Terms of(Loss loss, Logits real, Logits fake) {
                return loss.discriminator(real, fake);
            }
        },
        /** Called as in the game: without real logits unless the loss needs them. */
        GENERATOR {
            @Override
            Terms of(Loss loss, Logits real, Logits fake) {
                return loss.generator(loss.generatorNeedsReal() ? real : Logits.NONE, fake);
            }
        };

        abstract Terms of(Loss loss, Logits real, Logits fake);
    }

    public static Stream<LossCase> all() {
        return Arrays.stream(Objective.values())
                .flatMap(objective -> LogitExample.all().map(logits -> new LossCase(objective, logits)));
    }

    Terms of(Loss loss) {
        return of(loss, logits.real(), logits.fake());
    }

    Terms of(Loss loss, Logits real, Logits fake) {
        return objective.of(loss, real, fake);
    }
}
