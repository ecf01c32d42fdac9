package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final class Watch extends Clock {
        @Override
        public Instant instant() {
            return now;
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

    private Instant now = Instant.EPOCH;
    private int done;

    @Test
    void waitsFiveSecondsAtFirstAndBetween() {
        final Pace pace = new Pace(new Watch());
        for (int second = 0; second < 20; second++) {
            pace.now(() -> done++);
            now = now.plusSeconds(1);
        }
        assertThat(done).as("after 5, 10 and 15 s").isEqualTo(3);
    }

    /** Each takes a second. */
    @Test
    void takesAtMostAHundredthOfTheTime() {
        final Pace pace = new Pace(new Watch());
        final Instant end = now.plus(Duration.ofSeconds(1_000));
        while (now.isBefore(end)) {
            pace.now(() -> {
                done++;
                now = now.plusSeconds(1);
            });
            now = now.plusMillis(100);
        }
        assertThat(done).isEqualTo(10);
    }
}
