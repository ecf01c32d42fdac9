package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCurvesTest {
    @TempDir
    private Path directory;

    @Test
    void haveAPanelForEachMetricThatVaries() {
        final Sweep sweep = new SweepFiles(directory).losses();
        final SweepReport report = Outcomes.losses(sweep);
        final BufferedImage two = new SweepCurves(
                        report,
                        trial -> new TrialHistory(Map.of(
                                "loss", history(1, 0.5 * trial.number()),
                                "accuracy", history(0.5, 0.75),
                                "modes", history(8, 8),
                                "none", history(Double.NaN, Double.NaN))))
                .draw()
                .orElseThrow();
        final BufferedImage one = new SweepCurves(report, trial -> new TrialHistory(Map.of("accuracy", history(1, 2))))
                .draw()
                .orElseThrow();

        assertThat(two.getWidth()).isEqualTo(2 * one.getWidth());
        assertThat(two.getHeight()).isEqualTo(one.getHeight());
    }

    @Test
    void showNothingBeforeTheFirstTrialIsOver() {
        final Sweep sweep = new SweepFiles(directory).losses();
        assertThat(new SweepCurves(Outcomes.report(sweep), trial -> new TrialHistory(Map.of("m", history(1, 2))))
                        .draw())
                .isEmpty();
    }

    @Test
    void showNothingOfTooManyVariants() {
        final Sweep sweep = new SweepFiles(directory).sweep("""
                {"name": "s", "base": "tiny.json", "seeds": [1],
                 "grid": {"/batchSize": [2, 3, 4, 5, 6], "/iterations": [3, 4, 5, 6, 7]}}
                """);
        assertThat(new SweepCurves(
                                Outcomes.report(sweep, Outcomes.completed("m", 1)),
                                trial -> new TrialHistory(Map.of("m", history(1, 2))))
                        .draw())
                .isEmpty();
    }

    private static SortedMap<Long, Double> history(double first, double second) {
        return new TreeMap<>(Map.of(10L, first, 20L, second));
    }
}
