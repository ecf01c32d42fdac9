package org.gan4j.testkit.backend;

import java.util.stream.Stream;
import org.gan4j.api.loss.DiscriminatorWeight;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.Minimax;
import org.gan4j.api.loss.NonSaturating;
import org.gan4j.api.schedule.Alternating;
import org.gan4j.api.schedule.Schedule;
import org.gan4j.api.schedule.Simultaneous;

/** A schedule and a loss. */
record GameCase(Schedule schedule, Loss loss) {
    static Stream<GameCase> all() {
        return Stream.of(
                new GameCase(new Alternating(1, 1), new NonSaturating(DiscriminatorWeight.ONE)),
                new GameCase(new Alternating(2, 1), new Minimax(DiscriminatorWeight.ONE)),
                new GameCase(new Alternating(1, 2), new NonSaturating(DiscriminatorWeight.HALF)),
                new GameCase(new Simultaneous(), new NonSaturating(DiscriminatorWeight.HALF)),
                new GameCase(new Simultaneous(), new Minimax(DiscriminatorWeight.ONE)));
    }

    GameCase withSwappedLabels() {
        return new GameCase(schedule, new SwappedLabels(loss));
    }
}
