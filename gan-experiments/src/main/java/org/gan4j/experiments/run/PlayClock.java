package org.gan4j.experiments.run;

import jakarta.inject.Inject;

/** Times a run: the rounds themselves, and everything. In nanoseconds, for one thread. */
final class PlayClock {
    private final long began = System.nanoTime();
    private long roundBegan;
    private long played;

    @Inject
    PlayClock() {}

    void startRound() {
        roundBegan = System.nanoTime();
    }

    void endRound() {
        played += System.nanoTime() - roundBegan;
    }

    /** Spent in rounds. */
    long played() {
        return played;
    }

    /** Since the clock was made. */
    long elapsed() {
        return System.nanoTime() - began;
    }
}
