package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gan4j.pictures.CurveChart.Curve;
import org.gan4j.pictures.CurveChart.Scale;
import org.gan4j.pictures.CurveChart.Stroke;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

class CurveChartTest {
    private static final Color INK = new Color(0x2F6DAA);

    @Test
    void drawsOneBelowTheOther() {
        final BufferedImage image = CurveChart.draw(
                "run", List.of(chart(Optional.empty(), 0.1, 0.1, 0.1), chart(Optional.of(Range.UNIT), 0.1, 0.1, 0.1)));

        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(image.getHeight()).isEqualTo(Caption.HEIGHT + 760);
        assertThat(inked(image, 0, 380)).isPositive();
        assertThat(inked(image, 620, 690))
                .as("a tenth above the bottom of [0, 1]")
                .isPositive();
        assertThat(inked(image, 380, 600)).as("above it").isZero();
    }

    @Test
    void leavesGapsWhereThereIsNothing() {
        assertThat(inked(CurveChart.draw("run", List.of(chart(Optional.empty(), 1, Double.NaN, 2))), 0, 380))
                .isPositive();
        assertThat(CurveChart.draw("run", List.of(chart(Optional.empty(), Double.NaN, Double.NaN, Double.NaN)))
                        .getHeight())
                .isEqualTo(Caption.HEIGHT + 380);
    }

    @Test
    void spreadsDecadesEvenlyOnALogarithmicScale() {
        final Curve curve =
                new Curve("curve", INK, Stroke.PLAIN, new double[] {1, 10, 100}, new double[] {1e-6, 1e-4, 0});
        final BufferedImage image = CurveChart.draw(
                "run", List.of(new CurveChart("title", "nats", List.of(curve), Optional.empty(), Scale.LOGARITHMIC)));
        assertThat(inked(image, 0, 380)).as("a line up to the gap").isGreaterThan(100);
    }

    @Test
    void drawsABroadLineThatShowsBelowAnother() {
        assertThat(inkedBelowAnother(Stroke.BROAD)).isGreaterThan(3 * inkedBelowAnother(Stroke.PLAIN));
    }

    /** Of 100 values around 1, two at 40: the others take most of the axis, a triangle and the legend tell of the two. */
    @Test
    void cutsOffAnEarlyPeakThatWouldFlattenTheRest() {
        final double[] iterations =
                IntStream.rangeClosed(1, 100).mapToDouble(i -> 10 * i).toArray();
        final double[] calm =
                IntStream.range(0, 100).mapToDouble(i -> 1 + i % 2).toArray();
        final double[] peaked = calm.clone();
        peaked[3] = 30;
        peaked[4] = 40;

        final long calmRows = inkedRows(iterations, calm);
        assertThat(inkedRows(iterations, peaked)).isGreaterThan(calmRows / 2);
        final Excess excess = Excess.above(2.1, peaked);
        assertThat(excess.iterations(iterations)).containsExactly(50);
        assertThat(excess.text(iterations)).isEqualTo(" (off the axis, 40.0 at iteration 50)");
        assertThat(Excess.above(2.1, calm).isEmpty()).isTrue();
        assertThat(Excess.below(0, new double[] {1, -2, -1, Double.NaN, -3, 4}).peaks())
                .containsExactly(1, 4);
    }

    /** Rows that are of the curve's colour at the middle of the picture, where the curve goes up and down. */
    private static long inkedRows(double[] iterations, double[] y) {
        final Curve curve = new Curve("curve", INK, Stroke.PLAIN, iterations, y);
        final BufferedImage image = CurveChart.draw(
                "run", List.of(new CurveChart("title", "nats", List.of(curve), Optional.empty(), Scale.LINEAR)));
        return IntStream.range(Caption.HEIGHT, Caption.HEIGHT + 300)
                .filter(row -> IntStream.range(440, 470)
                        .anyMatch(x -> (image.getRGB(x, row) & 0xFFFFFF) == (INK.getRGB() & 0xFFFFFF)))
                .count();
    }

    private static long inkedBelowAnother(Stroke stroke) {
        final double[] x = {10, 20, 30};
        final double[] y = {1, 2, 3};
        final List<Curve> curves =
                List.of(new Curve("a", INK, stroke, x, y), new Curve("b", Color.RED, Stroke.PLAIN, x, y));
        return inked(
                CurveChart.draw(
                        "run", List.of(new CurveChart("title", "nats", curves, Optional.empty(), Scale.LINEAR))),
                0,
                300);
    }

    private static CurveChart chart(Optional<Range> range, double... y) {
        return new CurveChart(
                "title",
                "nats",
                List.of(new Curve("curve", INK, Stroke.PLAIN, new double[] {10, 20, 30}, y)),
                range,
                Scale.LINEAR);
    }

    /** Pixels of the curve's colour in rows [from, to) below the heading. */
    private static long inked(BufferedImage image, int from, int to) {
        long count = 0;
        for (int y = Caption.HEIGHT + from; y < Caption.HEIGHT + to; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == (INK.getRGB() & 0xFFFFFF)) {
                    count++;
                }
            }
        }
        return count;
    }
}
