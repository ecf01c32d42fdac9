package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
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
        assertThat(colour(picture, 2, -0.5)).isNotEqualTo(GENERATED);
    }

    /** Of points at (2, 0), (4.7, 0), (9, 0), (2, -3) and two that are no numbers, the square shows two. */
    @Test
    void saysHowManyPointsThereAreAndHowManyAreOutside() {
        final Plane plane = Plane.around(new float[] {0, -1, 4, 1});
        final float[] points = {2, 0, 4.7f, 0, 9, 0, 2, -3, Float.NaN, 0, 0, Float.POSITIVE_INFINITY};

        assertThat(plane.key("generated", points, Plane.GENERATED).text()).isEqualTo("generated: 6, 4 outside");
        assertThat(plane.key("real", new float[4_000], Plane.REAL).text()).isEqualTo("real: 2,000");
    }

    /** Of y, -2, -1, 0, 1 and 2. */
    @Test
    void writesRoundCoordinatesBesideItself() {
        final BufferedImage picture = plot.draw(new float[0]);

        assertThat(darkAtTheLeft(picture, 1)).isPositive();
        assertThat(darkAtTheLeft(picture, -2)).isPositive();
        assertThat(darkAtTheLeft(picture, 1.5)).isZero();
        assertThat(darkAtTheLeft(picture, 2.6)).isZero();
    }

    @Test
    void keepsItsLimitsWhateverIsGenerated() {
        final float[] far = new float[200];
        Arrays.fill(far, 1e6f);
        far[0] = Float.NaN;

        final BufferedImage picture = plot.draw(far);

        assertThat(picture.getWidth()).isEqualTo(plot.draw(new float[0]).getWidth());
        assertThat(picture.getHeight()).isEqualTo(plot.draw(new float[0]).getHeight());
        assertThat(colour(picture, 4, 1)).isEqualTo(REAL);
    }

    private static int colour(BufferedImage picture, double x, double y) {
        final int column = Plane.LEFT + (int) (480 * (x + 0.8) / 5.6);
        final int row = Plane.TOP + (int) (480 * (2.8 - y) / 5.6);
        return picture.getRGB(column, row) & 0xFFFFFF;
    }

    /** Pixels of text at that height. */
    private static long darkAtTheLeft(BufferedImage picture, double y) {
        final int row = Plane.TOP + (int) (480 * (2.8 - y) / 5.6);
        return IntStream.range(0, Plane.LEFT - 2)
                .flatMap(x -> IntStream.rangeClosed(row - 4, row + 4).map(near -> picture.getRGB(x, near) & 0xFF))
                .filter(blue -> blue < 128)
                .count();
    }
}
