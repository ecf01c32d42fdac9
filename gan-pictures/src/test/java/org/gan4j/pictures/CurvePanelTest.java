package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gan4j.pictures.CurvePanel.Line;
import org.junit.jupiter.api.Test;

class CurvePanelTest {
    @Test
    void stand3InARow() {
        final CurvePanel panel = panel(Line.alone(new double[] {10, 20}, new double[] {1, 2}));

        assertThat(CurvePanel.draw("run", List.of(panel)).getWidth()).isEqualTo(480);
        final BufferedImage four = CurvePanel.draw("run", Collections.nCopies(4, panel));
        assertThat(four.getWidth()).isEqualTo(3 * 480);
        assertThat(four.getHeight()).isEqualTo(Caption.HEIGHT + 2 * 300);
        assertThat(inked(four.getSubimage(0, Caption.HEIGHT + 300, 480, 300))).isPositive();
        assertThat(inked(four.getSubimage(480, Caption.HEIGHT + 300, 960, 300))).isZero();
    }

    @Test
    void showASingleValueAndValuesThatDoNotDiffer() {
        assertThat(inked(drawn(new double[] {10}, new double[] {8})))
                .as("a dot")
                .isBetween(10L, 60L);
        assertThat(inked(drawn(new double[] {10}, new double[] {0}))).isPositive();
        assertThat(inked(drawn(new double[] {10, 20, 30}, new double[] {8, 8, 8})))
                .as("a line")
                .isGreaterThan(200);
    }

    /** From 0 to 9: the dot of 8 is at eight ninths of the height. */
    @Test
    void countFromZero() {
        final BufferedImage eight = drawn(new double[] {10}, new double[] {8});
        final BufferedImage near = drawn(new double[] {10}, new double[] {8.01});
        assertThat(inked(eight.getSubimage(0, 0, 480, Caption.HEIGHT + 80))).isPositive();
        assertThat(inked(near.getSubimage(0, 0, 480, Caption.HEIGHT + 80))).isZero();
    }

    @Test
    void leaveGapsWhereThereIsNoNumber() {
        final double nan = Double.NaN;
        assertThat(inked(drawn(new double[] {10, 20, 30}, new double[] {1, nan, 2})))
                .isLessThan(inked(drawn(new double[] {10, 20, 30}, new double[] {1, 1.5, 2})));
        assertThat(inked(drawn(new double[] {10, 20}, new double[] {nan, Double.POSITIVE_INFINITY})))
                .isZero();
    }

    /** The band is paler than the line, and as high as twice the error: here, half of what the lines span. */
    @Test
    void showABandAroundTheLine() {
        final double[] x = {10, 20, 30};
        final Line with = new Line(0, "with", x, new double[] {1, 1, 1}, new double[] {0.5, 0.5, 0.5});
        final Line gap = new Line(0, "gap", x, new double[] {1, 1, 1}, new double[] {0.5, Double.NaN, 0.5});
        final Line wide = new Line(1, "wide", x, new double[] {0, 2, 0}, new double[3]);

        assertThat(paleRows(with, wide)).isCloseTo(paleRows(with) / 2, within(5L));
        assertThat(paleRows(gap, wide)).isZero();
    }

    @Test
    void keepALinesColourWhereItIsTheOnlyOneThatHasAName() {
        final double[] x = {10, 20};
        final Line second = new Line(1, "second", x, x, new double[2]);
        final BufferedImage named = CurvePanel.draw("run", List.of(panel(second)));

        assertThat(inked(named)).isZero();
        assertThat(colored(named, 1)).isPositive();
        assertThat(named.getHeight()).as("with a legend").isGreaterThan(Caption.HEIGHT + 300);
    }

    @Test
    void tell24LinesApart() {
        assertThat(IntStream.range(0, 24).mapToObj(i -> List.of(Palette.color(i), Palette.marker(i))))
                .doesNotHaveDuplicates();
    }

    /** Rows of the plot that are of a pale blue in its middle. */
    private static long paleRows(Line... lines) {
        final BufferedImage image = CurvePanel.draw("run", List.of(panel(lines)));
        return IntStream.range(Caption.HEIGHT, image.getHeight())
                .filter(y -> {
                    final Color color = new Color(image.getRGB(image.getWidth() / 3, y));
                    return color.getBlue() > color.getRed() + 20 && color.getRed() > 160;
                })
                .count();
    }

    private static CurvePanel panel(Line... lines) {
        return new CurvePanel("parzen: log-likelihood", "", List.of(lines));
    }

    private static BufferedImage drawn(double[] iterations, double[] values) {
        return CurvePanel.draw("run", List.of(panel(Line.alone(iterations, values))));
    }

    /** Pixels of the first curve's colour. */
    private static long inked(BufferedImage image) {
        return colored(image, 0);
    }

    private static long colored(BufferedImage image, int index) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == (Palette.color(index).getRGB() & 0xFFFFFF)) {
                    count++;
                }
            }
        }
        return count;
    }
}
