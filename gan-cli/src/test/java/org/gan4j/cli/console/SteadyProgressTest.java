package org.gan4j.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.gan4j.experiments.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SteadyProgressTest {
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Progress recording = new Progress() {
        @Override
        public void reached(long done) {
            told.add(Long.toString(done));
        }

        @Override
        public void turnTo(String what) {
            told.add(what);
        }

        @Override
        public void close() {
            told.add("closed");
        }
    };

    @Test
    void saysAgainWhatItSaidLast() throws InterruptedException {
        try (Progress progress = new SteadyProgress(recording, Duration.ofMillis(1))) {
            progress.turnTo("a long step");
            progress.reached(7);
            while (told.stream().filter("7"::equals).count() < 3) {
                Thread.sleep(1);
            }
        }
        assertThat(told).contains("a long step").endsWith("closed");
    }

    @Test
    void isSilentOnceItIsClosed() throws InterruptedException {
        new SteadyProgress(recording, Duration.ofMillis(1)).close();
        final int before = told.size();
        Thread.sleep(20);

        assertThat(told).hasSize(before).endsWith("closed");
    }

    @Test
    void passesOnWhatItIsTold() {
        try (Progress progress = new SteadyProgress(recording, Duration.ofHours(1))) {
            progress.turnTo("b");
            progress.reached(1);
            progress.reached(2);
        }
        assertThat(told).containsExactly("b", "1", "2", "closed");
    }
}
