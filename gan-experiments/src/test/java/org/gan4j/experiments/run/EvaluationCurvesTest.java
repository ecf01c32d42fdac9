package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.experiments.file.OutputDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationCurvesTest {
    @TempDir
    private Path runs;

    /** Of the scripted metric all three, for it does not say; of the mean, both. */
    @Test
    void drawAPanelForEachValue() throws IOException {
        final RunOutcome outcome = new Recording(runs)
                .run(Experiments.images()
                        .measuring(
                                ScriptedMetricSpec.of(10, 1.0, Double.NaN, 3.0),
                                Experiments.every(23, new SampleMeanSpec()))
                        .build());

        final BufferedImage image = RunFiles.of(outcome).image("evaluations.png");
        assertThat(image.getWidth()).isEqualTo(3 * 480);
        assertThat(image.getHeight()).isEqualTo(32 + 2 * 300);
    }

    @Test
    void drawNothingWithoutAMeasurement() throws IOException {
        final Recording recording = new Recording(runs);

        assertThat(RunFiles.of(recording.run(Experiments.images().build())).names())
                .doesNotContain("evaluations.png");
        assertThat(RunFiles.of(recording.runAndStopAfter(
                                3,
                                Experiments.images()
                                        .measuring(ScriptedMetricSpec.of(10, 1.0))
                                        .build()))
                        .names())
                .doesNotContain("evaluations.png");
    }

    @Test
    void areThereWhileTheRunGoesOn() {
        final RunOutput output = new RunOutput(OutputDirectory.create(runs.resolve("run")), new RunEvents(List::of));
        final EvaluationCurves curves = new EvaluationCurves(
                output,
                Experiments.images().measuring(ScriptedMetricSpec.of(10, 1.0)).build(),
                new SteppingClock(4_000));
        final MeasurementAt evaluation = new MeasurementAt(10, "scripted", new Measurement(Map.of("value", 1.0)));

        curves.onMeasured(evaluation);
        assertThat(runs.resolve("run/evaluations.png")).doesNotExist();
        curves.onMeasured(evaluation);
        assertThat(runs.resolve("run/evaluations.png")).isNotEmptyFile();
    }
}
