package org.gan4j.experiments.run;

import org.gan4j.api.game.Round;
import org.gan4j.api.run.RunEnd;

/** Looks at the game between iterations, and publishes what it sees. What it throws ends the run as failed. */
interface Probe {
    /** Before the first iteration. */
    default void start() {}

    /** @param iteration iterations played so far, from 1 on */
    void look(long iteration, Round round);

    /** After the last iteration, however the run ended. */
    default void finish(RunEnd end) {}
}
