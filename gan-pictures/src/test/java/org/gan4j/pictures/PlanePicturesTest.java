package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

/** Of x in [0, 4], y in [-1, 1]; so limits are [-0.8, 4.8] and [-2.8, 2.8]. */
class PlanePicturesTest {
    private static final Points DATA = new Points(Shape.of(2), Range.UNIT, 0, -1, 4, -1, 0, 1, 4, 1);
    /** Of a row of pixels. */
    private static final float MIDDLE = -5.6f / 480 / 2;

    private static final int REAL = 0xB4C7DC;
    private static final int WHITE = 0xFFFFFF;

    @Test
    void examplesAreReal() {
        final BufferedImage picture =
                SamplePicture.ofExamples(DATA, 1).orElseThrow().draw(new float[] {4, 1});

        assertThat(colour(picture, 4, 1)).isEqualTo(REAL);
        assertThat(colour(picture, 4, -1)).as("not asked for").isNotEqualTo(REAL);
    }

    @Test
    void aRowIsALineOverTheRealPoints() {
        final float[] rows = {1, MIDDLE, 3, MIDDLE, 1, 2, Float.NaN, 2};
        final BufferedImage picture = new PathPlot(DATA, 2, 2).draw(rows);

        assertThat(colour(picture, 2, MIDDLE)).isEqualTo(Palette.color(0).getRGB() & WHITE);
        assertThat(colour(picture, 1, 2))
                .as("where it begins")
                .isEqualTo(Palette.color(1).getRGB() & WHITE);
        assertThat(colour(picture, 2, 2))
                .as("a gap")
                .isNotEqualTo(Palette.color(1).getRGB() & WHITE);
        assertThat(colour(picture, 2, 1))
                .as("not from one row to the next")
                .isNotEqualTo(Palette.color(0).getRGB() & WHITE);
        assertThat(colour(picture, 4, 1)).isEqualTo(REAL);
    }

    @Test
    void aRowOfNumbersIsACurve() {
        final Points numbers = new Points(Shape.of(1), Range.UNIT, 0, 1);
        final SamplePicture chart = SamplePicture.ofRows(numbers, 2, 3).orElseThrow();
        assertThat(chart.sampleCount()).isEqualTo(6);

        final BufferedImage inside = chart.draw(new float[] {0.1f, 0.2f, 0.4f, 0.9f, 0.8f, 0.7f});
        assertThat(holds(inside, Palette.color(0).getRGB())).isTrue();
        assertThat(holds(inside, Palette.color(1).getRGB())).isTrue();
        final BufferedImage outside = chart.draw(new float[] {-3, Float.NaN, 7, 0.9f, 0.8f, 0.7f});
        assertThat(holds(outside, Palette.color(0).getRGB())).isFalse();
        assertThatThrownBy(() -> SamplePicture.ofRows(numbers, 101, 3))
                .hasMessage("a picture shows at most 100 curves, not 101: ask for fewer rows");
    }

    @Test
    void aRowOfImagesIsARow() {
        final Points images = new Points(Shape.of(1, 2, 2), Range.UNIT, 0, 0, 0, 0);
        assertThat(SamplePicture.ofRows(images, 3, 5)).containsInstanceOf(ImageGrid.class);
        assertThat(SamplePicture.ofRows(images, 3, 5))
                .map(SamplePicture::sampleCount)
                .contains(15);
    }

    private static boolean holds(BufferedImage picture, int rgb) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .anyMatch(pixel -> pixel == rgb);
    }

    private static int colour(BufferedImage picture, double x, double y) {
        final int column = Plane.LEFT + (int) (480 * (x + 0.8) / 5.6);
        final int row = Plane.TOP + (int) (480 * (2.8 - y) / 5.6);
        return picture.getRGB(column, row) & WHITE;
    }
}
