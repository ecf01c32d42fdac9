package org.gan4j.api.run;

import java.util.Arrays;
import org.gan4j.api.game.Round;
import org.gan4j.api.loss.Logits;

/**
 * What a discriminator thought of a round's last minibatches, before its update; NaN where it saw none.
 *
 * @param real mean of D(x) over real examples, in [0, 1]
 * @param generated mean of D(G(z)) over generated ones, in [0, 1]
 * @param accuracy share told apart rightly, real by D(x) &gt; 1/2, both kinds weighing the same; 1/2 where they cannot be
 *     told apart
 */
public record Verdicts(double real, double generated, double accuracy) {
    public static Verdicts of(Round round) {
        final double rightlyReal = shareAboveHalf(round.real());
        final double rightlyGenerated = 1 - shareAboveHalf(round.fake());
        return new Verdicts(
                meanProbability(round.real()), meanProbability(round.fake()), (rightlyReal + rightlyGenerated) / 2);
    }

    /** D of each row, in [0, 1]. */
    public static double[] probabilities(Logits logits) {
        final double[] probabilities = new double[logits.values().length];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = 1 / (1 + Math.exp(-logits.values()[i]));
        }
        return probabilities;
    }

    private static double meanProbability(Logits logits) {
        return Arrays.stream(probabilities(logits)).average().orElse(Double.NaN);
    }

    private static double shareAboveHalf(Logits logits) {
        double count = 0;
        for (final float logit : logits.values()) {
            if (logit > 0) {
                count++;
            }
        }
        return count / logits.values().length;
    }
}
