package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import org.gan4j.pictures.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepChartTest {
    @TempDir
    private Path directory;

    @Test
    void hasAPanelForEachMetricThatDiffers() {
        final Sweep sweep = new SweepFiles(directory).losses();
        final BufferedImage two = new SweepChart(Outcomes.losses(sweep)).draw().orElseThrow();
        final BufferedImage one = new SweepChart(
                        Outcomes.report(sweep, Outcomes.completed("m", 1), Outcomes.completed("m", 2)))
                .draw()
                .orElseThrow();
        assertThat(two.getWidth()).isEqualTo(2 * one.getWidth());
        assertThat(two.getHeight()).isEqualTo(one.getHeight());
    }

    @Test
    void hasAColourForEachCombinationOfTheFactorsButTheFirst() {
        final Sweep sweep = new SweepFiles(directory).sweep("""
                {"name": "s", "base": "tiny.json", "seeds": [1],
                 "grid": {"/batchSize": [2, 3], "/loss": ["minimax", "non-saturating"]}}
                """);
        final BufferedImage chart = new SweepChart(Outcomes.report(
                        sweep,
                        Outcomes.completed("m", 1),
                        Outcomes.completed("m", 2),
                        Outcomes.completed("m", 3),
                        Outcomes.completed("m", 4)))
                .draw()
                .orElseThrow();
        assertThat(count(chart, 0)).isPositive();
        assertThat(count(chart, 1)).isPositive();
        assertThat(count(chart, 2)).isZero();
    }

    @Test
    void showsNothingBeforeTheFirstTrialIsOver() {
        assertThat(new SweepChart(Outcomes.report(new SweepFiles(directory).losses())).draw())
                .isEmpty();
    }

    private static long count(BufferedImage image, int color) {
        final int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels)
                .filter(pixel -> pixel == Palette.color(color).getRGB())
                .count();
    }
}
