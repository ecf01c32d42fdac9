package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.Longs;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gan4j.pictures.ErrorBarChart.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts the ink of points between the axes, by the category's third of the plot. */
class ErrorBarChartTest {
    private static final double NONE = Double.NaN;
    /** Of pixels that a point has at least. */
    private static final long POINT = 30;

    /** Pixels; the last ones are in it. */
    private record Plot(BufferedImage image, int left, int right, int top, int bottom) {
        /** Between the axes, which are the longest lines of one colour. */
        static Plot of(BufferedImage image) {
            final int[] columns = IntStream.range(0, image.getWidth())
                    .filter(x -> dark(image, x, 1, 0, image.getHeight()) > image.getHeight() / 3)
                    .toArray();
            final int[] rows = IntStream.range(0, image.getHeight())
                    .filter(y -> dark(image, 0, image.getWidth(), y, 1) > image.getWidth() / 3)
                    .toArray();
            assertThat(columns).as("vertical axes").hasSizeGreaterThanOrEqualTo(2);
            assertThat(rows).as("horizontal axes").hasSizeGreaterThanOrEqualTo(2);
            return new Plot(image, columns[0], columns[columns.length - 1], rows[0], rows[rows.length - 1]);
        }

        private static long dark(BufferedImage image, int x, int width, int y, int height) {
            return IntStream.range(x, x + width)
                    .mapToLong(column -> IntStream.range(y, y + height)
                            .filter(row -> (image.getRGB(column, row) & 0xFF) < 60
                                    && (image.getRGB(column, row) >> 16 & 0xFF) < 60)
                            .count())
                    .sum();
        }

        /** Pixels of a colour in a category's part. */
        long ink(int color, int category, int categories) {
            return rows(color, category, categories).count();
        }

        /** The highest of them. */
        int firstRow(int color, int category, int categories) {
            return rows(color, category, categories).min().orElseThrow();
        }

        /** The middle column of a colour's pixels. */
        double middle(int color) {
            return columns(color).average().orElseThrow();
        }

        /** Of a colour's columns, the last less the first. */
        int spread(int color) {
            return columns(color).max().orElseThrow() - columns(color).min().orElseThrow();
        }

        private IntStream columns(int color) {
            return IntStream.rangeClosed(left, right)
                    .filter(x -> IntStream.rangeClosed(top, bottom)
                            .anyMatch(y ->
                                    image.getRGB(x, y) == Palette.color(color).getRGB()));
        }

        /** One for each pixel of a colour. */
        private IntStream rows(int color, int category, int categories) {
            final int width = (right - left) / categories;
            final int from = left + category * width;
            return IntStream.range(from, from + width)
                    .flatMap(x -> IntStream.rangeClosed(top, bottom)
                            .filter(y ->
                                    image.getRGB(x, y) == Palette.color(color).getRGB()));
        }
    }

    @Test
    void showsPointsWithoutErrorsAtTheirHeights() {
        final double[] means = {1, 2, 5};
        final double[] errors = {NONE, NONE, NONE};
        assertAllShown(means, errors);
        final Plot plot = Plot.of(draw(series("a", means, errors)));
        final int lowest = plot.firstRow(0, 0, 3);
        final int highest = plot.firstRow(0, 2, 3);
        assertThat(lowest - highest).isGreaterThan((plot.bottom() - plot.top()) / 2);
        assertThat(lowest - plot.firstRow(0, 1, 3)).isCloseTo((lowest - highest) / 4, within(2));
    }

    @Test
    void showsAPointWithoutErrorFarFromThoseThatHaveOne() {
        assertAllShown(new double[] {1, 100, 2}, new double[] {0.5, NONE, 0.5});
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 8, -3, 1e-9, 1e12})
    void showsEqualPoints(double value) {
        assertAllShown(new double[] {value, value, value}, new double[] {NONE, NONE, NONE});
        assertAllShown(new double[] {value, value, value}, new double[] {0, 0, 0});
    }

    @Test
    void showsWholeBars() {
        final long[] ink = ink(new double[] {1, 1, 2}, new double[] {NONE, 4, 0.1});
        assertThat(ink[1]).isGreaterThan(ink[0] + 100);
        assertThat(ink[2]).isGreaterThan(POINT);
    }

    /** Of the first category 2 and 6, of the second 4 and 4; the third has none. */
    @Test
    void showsTheValuesBesideTheirMean() {
        final double[] means = {4, 4, NONE};
        final double[] errors = {NONE, NONE, NONE};
        final List<double[]> values = List.of(new double[] {2, 6}, new double[] {4, 4}, new double[0]);
        final Plot with = Plot.of(draw(new Series("a", means, errors, values)));

        assertThat(with.firstRow(0, 0, 3)).as("of the 6").isLessThan(with.firstRow(0, 1, 3) - 50);
        assertThat(with.ink(0, 2, 3)).isZero();
    }

    /** Five values and their mean, all at heights of their own. */
    @Test
    void showsEachMeanInTheMiddleOfItsOwnValues() {
        final Series first = fiveValues("first", 0);
        final Series second = fiveValues("second", 0.5);
        final Plot plot = Plot.of(draw(first, second));
        final double own = plot.middle(0);
        final double other = plot.middle(1);
        final int width = (plot.right() - plot.left()) / 3;

        assertThat(plot.spread(0)).as("crosses around their mean").isLessThan(width / 3);
        assertThat(other - own).as("from variant to variant").isGreaterThan(width / 3.0);
    }

    private static Series fiveValues(String name, double above) {
        final double[] values = {1 + above, 2 + above, 3 + above, 4 + above, 5 + above};
        return new Series(
                name,
                new double[] {3.1 + above, NONE, NONE},
                new double[] {NONE, NONE, NONE},
                List.of(values, new double[0], new double[0]));
    }

    @Test
    void leavesOutWhatIsNoNumber() {
        final long[] ink = ink(new double[] {1, NONE, 2}, new double[] {0.1, NONE, 0.1});
        assertThat(ink[0]).isGreaterThan(POINT);
        assertThat(ink[1]).isZero();
        assertThat(ink[2]).isGreaterThan(POINT);
    }

    @Test
    void growsByALineOfTheLegendForEachSeries() {
        final BufferedImage one = draw(series("a"));
        final BufferedImage two = draw(series("a"), series("b"));
        final BufferedImage three =
                draw(series("a"), series("b"), series("a name that is as long as a chart is wide, or longer"));
        assertThat(two.getHeight()).isGreaterThan(one.getHeight());
        assertThat(three.getHeight()).isGreaterThan(two.getHeight());
        assertThat(Plot.of(three).bottom() - Plot.of(three).top())
                .isCloseTo(Plot.of(two).bottom() - Plot.of(two).top(), within(10));
    }

    private static Series series(String name) {
        return series(name, new double[] {1, 2, 3}, new double[] {0.1, 0.1, 0.1});
    }

    private static Series series(String name, double[] means, double[] errors) {
        return new Series(name, means, errors, Collections.nCopies(means.length, new double[0]));
    }

    private static void assertAllShown(double[] means, double[] errors) {
        assertThat(Longs.asList(ink(means, errors))).allMatch(pixels -> pixels > POINT);
    }

    private static long[] ink(double[] means, double[] errors) {
        final Plot plot = Plot.of(draw(series("a", means, errors)));
        return IntStream.range(0, 3)
                .mapToLong(category -> plot.ink(0, category, 3))
                .toArray();
    }

    private static BufferedImage draw(Series... series) {
        return ErrorBarChart.draw(
                "sweep",
                List.of(new ErrorBarChart("title", "n = 3", "factor", List.of("a", "b", "c"), List.of(series))));
    }
}
