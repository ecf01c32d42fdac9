package org.gan4j.api.game;

import org.gan4j.api.loss.Logits;

/**
 * What an iteration showed, each at its last move that knows it; NaN or {@link Logits#NONE} where none does.
 *
 * @param discriminatorLoss before the update
 * @param generatorLoss before the update
 * @param real logits of real examples
 * @param fake logits of generated ones
 */
public record Round(double discriminatorLoss, double generatorLoss, Logits real, Logits fake) {
    static final Round EMPTY = new Round(Double.NaN, Double.NaN, Logits.NONE, Logits.NONE);

    Round withDiscriminator(double loss, Logits realLogits, Logits fakeLogits) {
        return new Round(loss, generatorLoss, realLogits, fakeLogits);
    }

    Round withGenerator(double loss) {
        return new Round(discriminatorLoss, loss, real, fake);
    }
}
