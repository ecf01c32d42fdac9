package org.gan4j.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gan4j.experiments.progress.Progress;
import org.junit.jupiter.api.Test;

class LateProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Duration now = Duration.ofHours(1);

    @Test
    void saysNothingOfWhatIsDoneSoon() {
        for (final boolean terminal : new boolean[] {false, true}) {
            try (Progress progress = progress(terminal)) {
                pass(1_999);
                progress.reached(1_000);
            }
        }
        assertThat(err()).isEmpty();
    }

    @Test
    void printsALineEveryTenSeconds() {
        try (Progress progress = progress(false)) {
            for (int second = 1; second <= 25; second++) {
                pass(1_000);
                progress.reached(second * 10L);
            }
        }
        assertThat(err().lines())
                .containsExactly(
                        "sampling  20/1000 samples (2 %)  1:38 left",
                        "sampling  120/1000 samples (12 %)  1:28 left", "sampling  220/1000 samples (22 %)  1:18 left");
    }

    @Test
    void guessesNothingBeforeTheFirstUnit() {
        try (Progress progress = progress(false)) {
            pass(9_000);
            progress.reached(0);
            progress.reached(500);
        }
        assertThat(err().lines()).containsExactly("sampling  500/1000 samples (50 %)  0:09 left");
    }

    @Test
    void guessesNothingFromASlowBeginning() {
        try (Progress progress = progress(false)) {
            pass(2_000);
            progress.reached(9);
        }
        assertThat(err().lines()).containsExactly("sampling  9/1000 samples (0 %)");
    }

    @Test
    void drawsABarOnATerminal() {
        try (Progress progress = progress(true)) {
            pass(3_000);
            progress.reached(300);
            pass(3_000);
            progress.reached(1_000);
        }
        assertThat(err()).contains("sampling", "100%", "1000/1000 samples");
    }

    @Test
    void saysWhatItIsAbout() {
        for (final boolean terminal : new boolean[] {false, true}) {
            try (Progress progress = progress(terminal)) {
                progress.turnTo("digit 3 of 10");
                pass(3_000);
                progress.reached(300);
            }
        }
        assertThat(err())
                .startsWith("sampling  300/1000 samples (30 %)  0:07 left  digit 3 of 10")
                .containsPattern("300/1000 samples.*  digit 3");
    }

    @Test
    void showsTheShareAloneOfUnitsThatMeanNothing() {
        for (final boolean terminal : new boolean[] {false, true}) {
            try (Progress progress = progress(terminal, "")) {
                pass(3_000);
                progress.reached(305);
            }
        }
        assertThat(err())
                .startsWith("sampling  30 %  0:07 left" + System.lineSeparator())
                .contains("30/100 %")
                .doesNotContain("1000");
    }

    private Progress progress(boolean terminal) {
        return progress(terminal, "samples");
    }

    private Progress progress(boolean terminal, String unit) {
        final PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new LateProgress(new Console(stream, stream, terminal), "sampling", 1_000, unit, () -> now.toNanos());
    }

    private void pass(long milliseconds) {
        now = now.plusMillis(milliseconds);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
