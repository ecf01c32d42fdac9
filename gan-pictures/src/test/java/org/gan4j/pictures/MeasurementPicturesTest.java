package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.data.Mixture;
import org.gan4j.api.data.Mode;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

/** What of the pictures of measurements can be told by their pixels. */
class MeasurementPicturesTest {
    private static final int GENERATED = 0xC8371B;
    private static final int REAL = 0x2F6DAA;
    private static final int CAPTURED = 0x2E7D32;
    private static final int MISSED = 0x202020;

    private record Two(List<Mode> modes) implements Mixture {}

    /** Frames of 2 pixels around images of 2 x 2 at 28-fold size, below 60 of legend. */
    @Test
    void framesEachSampleBesideItsExample() {
        final PairGrid grid = new PairGrid(new ImageFormat(1, 2, 2), Range.UNIT, "samples", "examples");
        final BufferedImage picture = grid.draw(1, new float[] {0, 1, 1, 0}, new float[] {1, 1, 1, 1});

        assertThat(picture.getWidth()).isEqualTo(14 + 2 * 60 + 14);
        assertThat(picture.getHeight()).isEqualTo(60 + 60 + 14);
        assertThat(colour(picture, 15, 61)).isEqualTo(GENERATED);
        assertThat(colour(picture, 17, 63)).isZero();
        assertThat(colour(picture, 17 + 28, 63)).isEqualTo(0xFFFFFF);
        assertThat(colour(picture, 15 + 60, 61)).isEqualTo(REAL);
        assertThat(colour(picture, 17 + 60, 63)).isEqualTo(0xFFFFFF);
    }

    @Test
    void beginsAnotherRowAfterSixPairs() {
        final PairGrid grid = new PairGrid(new ImageFormat(1, 2, 2), Range.UNIT, "samples", "examples");

        assertThat(grid.draw(7, new float[28], new float[28]).getHeight()).isEqualTo(60 + 2 * 74);
        assertThat(grid.draw(7, new float[28], new float[28]).getWidth()).isEqualTo(14 + 6 * 134);
    }

    /** Limits are [-0.4, 2.4] x [-1.4, 1.4]: 480 pixels for 2.8, modes at (0, 0) and (2, 0). */
    @Test
    void marksCapturedModesByRingsAndMissedOnesByCrosses() {
        final Two modes =
                new Two(List.of(new Mode(new float[] {0, 0}, 0.1, 0.5), new Mode(new float[] {2, 0}, 0.1, 0.5)));
        final ModeScatter scatter = new ModeScatter(new Points(Shape.of(2), Range.UNIT, 0, 0, 2, 0), modes);
        final BufferedImage picture = scatter.draw(new float[] {0.05f, 0}, new double[] {1, 0});

        final double radius = 0.3 * 480 / 2.8;
        final int first = (int) (480 * 0.4 / 2.8);
        final int second = (int) (480 * 2.4 / 2.8);
        assertThat(colour(picture, Plane.LEFT + first, (int) (Plane.TOP + 240 - radius)))
                .isEqualTo(CAPTURED);
        assertThat(colour(picture, Plane.LEFT + second, (int) (Plane.TOP + 240 - radius)))
                .isNotEqualTo(CAPTURED);
        assertThat(colour(picture, Plane.LEFT + second + 10, Plane.TOP + 240 + 10))
                .isEqualTo(MISSED);
        assertThat(colour(picture, Plane.LEFT + first + 10, Plane.TOP + 240 + 10))
                .isEqualTo(0xFFFFFF);
    }

    @Test
    void drawsABarForEachClass() {
        final List<String> classes = List.of("a", "b", "c", "d");
        final ShareChart.Series uneven =
                new ShareChart.Series("generator", new Color(REAL), new double[] {0.7, 0.3, 0, 0});
        final ShareChart.Series even =
                new ShareChart.Series("generator", new Color(REAL), new double[] {0.25, 0.25, 0.25, 0.25});
        final int[] unevenInk = ink(new ShareChart("t", "class", classes, List.of(uneven)).draw());
        final int[] evenInk = ink(new ShareChart("t", "class", classes, List.of(even)).draw());

        assertThat(unevenInk[0]).isGreaterThan(2 * unevenInk[1]);
        assertThat(unevenInk[1]).isGreaterThan(1_000);
        assertThat(unevenInk[3]).isLessThan(100);
        assertThat(evenInk[3]).isGreaterThan(1_000);
    }

    /** The curves look the same: only the mark is elsewhere. */
    @Test
    void marksTheBestPointOfACurve() {
        final int[] first = ink(chart(1, 0, 0, 0.999));
        final int[] last = ink(chart(0.999, 0, 0, 1));

        assertThat(first[0]).isGreaterThan(last[0] + 50);
        assertThat(last[3]).isGreaterThan(first[3] + 50);
        assertThat(last[1]).isCloseTo(first[1], within(10));
    }

    private static BufferedImage chart(double... y) {
        final double[] x = {0.1, 0.2, 0.4, 0.8};
        return new OptimumChart("t", "sigma", "nats", List.of(new OptimumChart.Series("g", new Color(REAL), x, y)))
                .draw();
    }

    /** Pixels of the first colour in each quarter of the plot. */
    private static int[] ink(BufferedImage picture) {
        final int[] ink = new int[4];
        final int left = 70;
        final int width = picture.getWidth() - left;
        for (int x = left; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight() - 80; y++) {
                if (colour(picture, x, y) == REAL) {
                    ink[(x - left) * 4 / width]++;
                }
            }
        }
        return Arrays.copyOf(ink, 4);
    }

    private static int colour(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xFFFFFF;
    }
}
