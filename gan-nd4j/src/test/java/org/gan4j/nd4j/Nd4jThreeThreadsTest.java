package org.gan4j.nd4j;

import java.time.Duration;
import org.gan4j.api.backend.Backend;
import org.gan4j.host.Team;
import org.gan4j.testkit.backend.NetworkContract;

/** Whole networks by a team of three, whatever the machine has. */
final class Nd4jThreeThreadsTest implements NetworkContract {
    @Override
    public Backend open() {
        return new Nd4jBackend(new Team(3, Duration.ofNanos(100_000)));
    }
}
