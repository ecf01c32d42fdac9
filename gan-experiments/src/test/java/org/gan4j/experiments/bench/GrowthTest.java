package org.gan4j.experiments.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gan4j.pictures.GrowthChart;
import org.gan4j.pictures.GrowthChart.Curve;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final Measured SMALL_64 = line("small", 1_000_000, 64, 3);
    private static final Measured SMALL_128 = line("small", 1_000_000, 128, 5);
    private static final Measured LARGE_128 = line("large", 4_000_000, 128, 20);

    @Test
    void growsWithTheMinibatch() {
        final List<GrowthChart> charts = new Growth(List.of(SMALL_128, SMALL_64)).charts();
        assertThat(charts).hasSize(1);
        assertThat(charts.get(0).curves()).hasSize(1);
        final Curve curve = charts.get(0).curves().get(0);
        assertThat(curve.name()).isEqualTo("small.json, nd4j");
        assertThat(curve.sizes()).containsExactly(64, 128);
        assertThat(curve.milliseconds()).containsExactly(3, 5);
    }

    @Test
    void growsWithTheNetworksWhereTheMinibatchIsTheSame() {
        final List<GrowthChart> charts = new Growth(List.of(LARGE_128, SMALL_64, SMALL_128)).charts();
        assertThat(charts).hasSize(2);
        assertThat(charts.get(1).curves()).hasSize(1);
        final Curve curve = charts.get(1).curves().get(0);
        assertThat(curve.name()).isEqualTo("nd4j, batch 128");
        assertThat(curve.sizes()).containsExactly(1, 4);
        assertThat(curve.milliseconds()).containsExactly(5, 20);
    }

    @Test
    void isNotInOneCaseAlone() {
        assertThat(Growth.isIn(List.of(SMALL_64.subject()))).isFalse();
        assertThat(Growth.isIn(List.of(SMALL_64.subject(), SMALL_128.subject())))
                .isTrue();
        assertThat(Growth.isIn(List.of(SMALL_128.subject(), LARGE_128.subject())))
                .isTrue();
    }

    @Test
    void isDrawnOneChartBelowTheOther() {
        final BufferedImage image = GrowthChart.draw(new Growth(List.of(LARGE_128, SMALL_64, SMALL_128)).charts());
        assertThat(image.getWidth()).isEqualTo(720);
        assertThat(image.getHeight()).isEqualTo(2 * (400 + 24));
    }

    private static Measured line(String experiment, long parameters, int batchSize, double milliseconds) {
        final Figures figures =
                new Figures(Map.of(), List.of(Map.of(Subject.ITERATION, milliseconds)), Map.of(), List.of(), null);
        return new Measured(
                new BenchCase(experiment, Path.of(experiment + ".json"), parameters, "nd4j", batchSize), figures);
    }
}
