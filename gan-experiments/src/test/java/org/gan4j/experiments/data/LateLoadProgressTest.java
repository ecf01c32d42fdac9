package org.gan4j.experiments.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.gan4j.experiments.console.Console;
import org.junit.jupiter.api.Test;

class LateLoadProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8), new PrintStream(err, true, UTF_8), false);

    @Test
    void saysNothingOfWhatLoadsInAMoment() {
        try (LateLoadProgress progress = new LateLoadProgress(console)) {
            progress.loaded(1, 2);
            progress.loaded(2, 2);
        }
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void speaksOfWhatTakesLonger() throws InterruptedException {
        try (LateLoadProgress progress = new LateLoadProgress(console)) {
            progress.loaded(1, 1_000);
            Thread.sleep(2_050);
            progress.loaded(500, 1_000);
        }
        assertThat(err.toString(UTF_8)).startsWith("loading data  500/1000 (50 %)");
    }
}
