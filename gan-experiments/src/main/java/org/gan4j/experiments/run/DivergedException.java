package org.gan4j.experiments.run;

import org.gan4j.api.run.RunFailure;

/** A loss that is no longer a finite number. */
final class DivergedException extends RunFailure {
    private static final long serialVersionUID = 1;

    DivergedException(String player, double loss, long iteration) {
        super("the " + player + "'s loss is " + loss + " at iteration " + iteration);
    }
}
