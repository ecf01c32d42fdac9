package org.gan4j.experiments.run;

import java.time.Clock;

/** Has something done now and then: not in the first seconds, and so seldom that it takes at most a hundredth of the time. */
final class Pace {
    private static final long FIRST_MILLISECONDS = 5_000;
    private static final long SHARE = 100;

    private final Clock clock;
    private long due;

    Pace(Clock clock) {
        this.clock = clock;
        this.due = clock.millis() + FIRST_MILLISECONDS;
    }

    /** Does the task if it is time for it. */
    void now(Runnable task) {
        final long began = clock.millis();
        if (began >= due) {
            task.run();
            final long ended = clock.millis();
            due = ended + Math.max(FIRST_MILLISECONDS, SHARE * (ended - began));
        }
    }
}
