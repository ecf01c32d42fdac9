package org.gan4j.experiments.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurvePanelTest {
    @Test
    void stand3InARow() {
        final CurvePanel panel = new CurvePanel("parzen: log-likelihood", new double[] {10, 20}, new double[] {1, 2});

        assertThat(CurvePanel.draw(List.of(panel)).getWidth()).isEqualTo(480);
        final BufferedImage four = CurvePanel.draw(Collections.nCopies(4, panel));
        assertThat(four.getWidth()).isEqualTo(3 * 480);
        assertThat(four.getHeight()).isEqualTo(2 * 300);
        assertThat(inked(four.getSubimage(0, 300, 480, 300))).isPositive();
        assertThat(inked(four.getSubimage(480, 300, 960, 300))).isZero();
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

    @Test
    void leaveGapsWhereThereIsNoNumber() {
        final double nan = Double.NaN;
        assertThat(inked(drawn(new double[] {10, 20, 30}, new double[] {1, nan, 2})))
                .isLessThan(inked(drawn(new double[] {10, 20, 30}, new double[] {1, 1.5, 2})));
        assertThat(inked(drawn(new double[] {10, 20}, new double[] {nan, Double.POSITIVE_INFINITY})))
                .isZero();
    }

    private static BufferedImage drawn(double[] iterations, double[] values) {
        return CurvePanel.draw(List.of(new CurvePanel("x", iterations, values)));
    }

    /** Pixels of the curve's colour. */
    private static long inked(BufferedImage image) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == (Palette.color(0).getRGB() & 0xFFFFFF)) {
                    count++;
                }
            }
        }
        return count;
    }
}
