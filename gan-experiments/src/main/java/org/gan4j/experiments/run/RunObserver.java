package org.gan4j.experiments.run;

import org.gan4j.api.game.Round;

/**
 * Watches a run, on the thread that plays it; observers are called in the order in which they are bound. What
 * {@link #onStart} and {@link #onRound} throw ends the run as failed.
 */
interface RunObserver {
    /** Before the first round. */
    default void onStart() {}

    /**
     * After a round.
     *
     * @param iteration rounds played so far, from 1 on
     */
    default void onRound(long iteration, Round round) {}

    /** After the last round, however the run ended; called also if {@link #onStart} was not. */
    default void onEnd(RunEnd end) {}
}
