package org.gan4j.api.run;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.gan4j.api.game.Round;
import org.gan4j.api.loss.LogitScale;
import org.gan4j.api.loss.Logits;

/**
 * What a discriminator made of an iteration's last minibatches, before its update; NaN if there were none.
 *
 * @param real mean over real examples: of D(x), in [0, 1], if logits are log-odds; else of the logits
 * @param generated the same over generated samples
 * @param accuracy share classified correctly, as real if the logit is above the threshold, with equal weights of both kinds; 1/2 if
 *     D cannot distinguish them. Empty if there is no threshold
 */
public record Verdicts(LogitScale scale, double real, double generated, OptionalDouble accuracy) {
    public static Verdicts of(Round round, LogitScale scale) {
        return new Verdicts(scale, mean(round.real(), scale), mean(round.fake(), scale), accuracy(round, scale));
    }

    /** D of each row, in [0, 1], where logits are log-odds. */
    public static double[] probabilities(Logits logits) {
        final double[] probabilities = new double[logits.values().length];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = 1 / (1 + Math.exp(-logits.values()[i]));
        }
        return probabilities;
    }

    /** Named values in the order of the columns. */
    public Map<String, Double> values() {
        final LogitWords words = LogitWords.of(scale);
        final Map<String, Double> values = new LinkedHashMap<>();
        values.put(words.realColumn(), real);
        values.put(words.generatedColumn(), generated);
        accuracy.ifPresent(share -> values.put("accuracy", share));
        return values;
    }

    private static double mean(Logits logits, LogitScale scale) {
        return Arrays.stream(scale.isLogOdds() ? probabilities(logits) : doubles(logits))
                .average()
                .orElse(Double.NaN);
    }

    private static double[] doubles(Logits logits) {
        final double[] values = new double[logits.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = logits.values()[i];
        }
        return values;
    }

    private static OptionalDouble accuracy(Round round, LogitScale scale) {
        if (scale.threshold().isEmpty()) {
            return OptionalDouble.empty();
        }
        final double threshold = scale.threshold().getAsDouble();
        final double rightlyReal = shareAbove(threshold, round.real());
        final double rightlyGenerated = 1 - shareAbove(threshold, round.fake());
        return OptionalDouble.of((rightlyReal + rightlyGenerated) / 2);
    }

    private static double shareAbove(double threshold, Logits logits) {
        double count = 0;
        for (final float logit : logits.values()) {
            if (logit > threshold) {
                count++;
            }
        }
        return count / logits.values().length;
    }
}
