package org.gan4j.experiments.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.gan4j.experiments.process.StoppedException;
import org.gan4j.experiments.progress.Progress;
import org.junit.jupiter.api.Test;

class StepsTest {
    private static final class Heard implements Progress {
        private final List<String> all = new ArrayList<>();

        @Override
        public void reached(long done) {
            all.add(Long.toString(done));
        }

        @Override
        public void turnTo(String what) {
            all.add(what);
        }

        @Override
        public void close() {}
    }

    private final Heard heard = new Heard();

    @Test
    void countsEachStepByItsEffort() {
        final Steps steps = new Steps(heard, () -> false);

        steps.next("short", 1).accept(0.5);
        steps.next("long", 20).accept(0.5);
        steps.skip(3);
        steps.next("last", 1).accept(1);

        assertThat(heard.all).containsExactly("short", "1", "500", "long", "1000", "11000", "last", "24000", "25000");
        assertThat(Steps.units(1 + 20 + 3 + 1)).isEqualTo(25_000);
    }

    @Test
    void stopsBetweenAndWithinSteps() {
        final boolean[] stopped = {false};
        final Steps steps = new Steps(heard, () -> stopped[0]);
        final DoubleConsumer within = steps.next("first", 1);
        stopped[0] = true;

        assertThatThrownBy(() -> within.accept(0.5)).isInstanceOf(StoppedException.class);
        assertThatThrownBy(() -> steps.next("second", 1)).isInstanceOf(StoppedException.class);
        assertThat(heard.all).containsExactly("first", "1", "second");
    }
}
