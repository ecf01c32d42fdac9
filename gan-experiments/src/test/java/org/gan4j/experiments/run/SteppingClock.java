package org.gan4j.experiments.run;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Goes on by so many milliseconds whenever it is asked. */
final class SteppingClock extends Clock {
    private final long step;
    private long now;

    SteppingClock(long step) {
        this.step = step;
    }

    @Override
    public Instant instant() {
        final Instant instant = Instant.ofEpochMilli(now);
        now += step;
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
