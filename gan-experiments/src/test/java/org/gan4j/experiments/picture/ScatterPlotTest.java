package org.gan4j.experiments.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.gan4j.api.config.Range;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.Test;

class ScatterPlotTest {
    private static final int GENERATED = 0xC8371B;
    private static final int REAL = 0xB4C7DC;

    /** Twice as wide as high: x in [0, 4], y in [-1, 1]; so limits are [-0.8, 4.8] and [-2.8, 2.8]. */
    private final ScatterPlot plot =
            new ScatterPlot(new Points(Shape.of(2), Range.UNIT, 0, -1, 4, -1, 0, 1, 4, 1), 100);

    @Test
    void refusesMorePointsThanOneCanSee() {
        final Points one = new Points(Shape.of(2), Range.UNIT, 0, 0);

        assertThat(new ScatterPlot(one, 1_000_000).sampleCount()).isEqualTo(1_000_000);
        assertThatThrownBy(() -> new ScatterPlot(one, 1_000_001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a picture shows at most 1000000 points, not 1000001: ask for fewer samples");
    }

    @Test
    void putsBothAxesOnOneScale() {
        final BufferedImage picture = plot.draw(new float[0]);

        assertThat(colour(picture, 0, -1)).isEqualTo(REAL);
        assertThat(colour(picture, 4, -1)).isEqualTo(REAL);
        assertThat(colour(picture, 0, 1)).isEqualTo(REAL);
        assertThat(colour(picture, 4, 1)).isEqualTo(REAL);
    }

    @Test
    void drawsGeneratedPointsOnTop() {
        final BufferedImage picture = plot.draw(new float[] {4, 1, 2, 0.5f});

        assertThat(colour(picture, 4, 1)).isEqualTo(GENERATED);
        assertThat(colour(picture, 2, 0.5)).isEqualTo(GENERATED);
        assertThat(colour(picture, 2, -0.5)).isEqualTo(0xFFFFFF);
    }

    @Test
    void keepsItsLimitsWhateverIsGenerated() {
        final float[] far = new float[200];
        Arrays.fill(far, 1e6f);
        far[0] = Float.NaN;

        final BufferedImage picture = plot.draw(far);

        assertThat(picture.getWidth()).isEqualTo(480);
        assertThat(picture.getHeight()).isEqualTo(480);
        assertThat(colour(picture, 4, 1)).isEqualTo(REAL);
    }

    private static int colour(BufferedImage picture, double x, double y) {
        final int column = (int) (480 * (x + 0.8) / 5.6);
        final int row = (int) (480 * (2.8 - y) / 5.6);
        return picture.getRGB(column, row) & 0xFFFFFF;
    }
}
