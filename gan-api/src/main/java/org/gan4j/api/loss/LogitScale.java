package org.gan4j.api.loss;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a discriminator's logits mean under a loss, and in which unit the loss is.
 *
 * @param isLogOdds whether a logit is the log-odds that its row is real, so that D(x) is its sigmoid
 * @param threshold the logit above which a row counts as real; empty if only differences of logits mean something
 * @param equilibrium the logit that the best discriminator gives to rows which are as likely real as generated; the threshold
 *     then. Empty if there is none, or more than one
 * @param unit of both players' losses, in the plural; empty if they have none
 */
public record LogitScale(
        boolean isLogOdds, OptionalDouble threshold, OptionalDouble equilibrium, Optional<String> unit) {
    public LogitScale {
        if (equilibrium.isPresent() && !equilibrium.equals(threshold)) {
            throw new IllegalArgumentException(
                    "at equilibrium a discriminator is at its threshold, " + threshold + ", not at " + equilibrium);
        }
        if (isLogOdds && !equilibrium.equals(OptionalDouble.of(0))) {
            throw new IllegalArgumentException("log-odds are 0 at equilibrium, not " + equilibrium);
        }
    }

    /** Log-odds; losses are logarithms of probabilities, in nats. */
    public static LogitScale logOdds() {
        return new LogitScale(true, OptionalDouble.of(0), OptionalDouble.of(0), Optional.of("nats"));
    }

    /** Scores: the larger, the more real. Losses without a unit. */
    public static LogitScale scores() {
        return new LogitScale(false, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());
    }

    /** Scores, of which those above a threshold count as real. */
    public static LogitScale scoresAbove(double threshold) {
        return new LogitScale(false, OptionalDouble.of(threshold), OptionalDouble.empty(), Optional.empty());
    }

    /** Scores, one of which says that real and generated rows cannot be told apart; those above count as real. */
    public static LogitScale scoresAround(double equilibrium) {
        return new LogitScale(false, OptionalDouble.of(equilibrium), OptionalDouble.of(equilibrium), Optional.empty());
    }
}
