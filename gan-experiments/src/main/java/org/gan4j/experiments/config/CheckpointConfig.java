package org.gan4j.experiments.config;

import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;

/** How often a run saves the whole state of its game. */
public record CheckpointConfig(
        @Doc("iterations between two; the end of a run that does not fail has one, too; 0 for none at all")
        @Default("0")
        long every,

        @Doc("how many to keep, the newest ones, at least 1") @Default("2")
        int keep) {
    public CheckpointConfig {
        Check.notNegative("every", (double) every);
        Check.positive("keep", keep);
    }
}
