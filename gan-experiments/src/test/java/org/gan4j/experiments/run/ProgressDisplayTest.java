package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run tells while one of its metrics measures. */
class ProgressDisplayTest {
    @TempDir
    private Path runs;

    @Test
    void theBarNamesTheMetric() {
        final Recording recording = new Recording(runs);
        recording.runOnTerminal(
                Experiments.images().measuring(new SlowMetricSpec(20, 900)).build());

        assertThat(recording.err()).contains("measuring slow");
    }

    @Test
    void aLineNamesTheMetricThatTakesLong() {
        final Recording recording = new Recording(runs);
        recording.run(Experiments.images()
                .measuring(new SlowMetricSpec(23, 2_300), ScriptedMetricSpec.of(23, 1.0))
                .build());

        assertThat(recording.err().lines().filter(line -> line.startsWith("measuring")))
                .containsExactly("measuring slow …");
    }

    @Test
    void aLineShowsEachMeasurementOnce() {
        final Recording recording = new Recording(runs);
        recording.run(Experiments.images()
                .measuring(ScriptedMetricSpec.of(10, 3.0, 4.5, 5.0))
                .build());

        assertThat(recording.err())
                .containsOnlyOnce("  scripted after 10  score 3  things-captured 3  things 8")
                .containsOnlyOnce("  scripted after 20  score 4.500  things-captured 4.500  things 8");
    }
}
