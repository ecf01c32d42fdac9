package org.gan4j.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Means with their standard errors, by category, each amid the values that it is the mean of. */
public record ErrorBarChart(
        String title, String note, String categoryTitle, List<String> categories, List<Series> series) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 340;
    private static final int COLUMNS = 3;
    private static final int LETTERS_IN_A_ROW = 56;
    private static final int SLANT_DEGREES = 25;
    /** Share of a category's width for its points, which are side by side. */
    private static final double SPACE_FILL = 0.9;

    private static final String UNSEEN = "unseen";

    /**
     * Points of one colour.
     *
     * @param name for the legend; a single series has no legend
     * @param means one for each category; a category with NaN is left out
     * @param errors standard errors; NaN for no bar
     * @param values the values of each mean
     */
    public record Series(String name, double[] means, double[] errors, List<double[]> values) {
        private DoubleStream ends() {
            return IntStream.range(0, means.length).boxed().flatMapToDouble(this::ends);
        }

        private DoubleStream ends(int category) {
            return DoubleStream.concat(
                    DoubleStream.of(
                            means[category], means[category] - errors[category], means[category] + errors[category]),
                    Arrays.stream(values.get(category)));
        }

        private int mostValues() {
            return values.stream().mapToInt(of -> of.length).max().orElse(0);
        }

        /** The value with this index in each category; NaN if the category has fewer. */
        private double[] values(int index) {
            return values.stream()
                    .mapToDouble(of -> index < of.length ? of[index] : Double.NaN)
                    .toArray();
        }
    }

    /** Draws the charts, in rows of three, under a heading. */
    public static BufferedImage draw(String heading, List<ErrorBarChart> charts) {
        final int height = charts.stream().mapToInt(ErrorBarChart::height).max().orElse(HEIGHT);
        final List<BufferedImage> drawn = charts.stream()
                .map(chart -> BitmapEncoder.getBufferedImage(chart.chart(height)))
                .toList();
        return Caption.above(PanelGrid.draw(drawn, COLUMNS), heading);
    }

    private int height() {
        return series.size() > 1
                ? HEIGHT
                        + ChartStyle.legendHeight(
                                series.stream().map(Series::name).toList())
                : HEIGHT;
    }

    private CategoryChart chart(int height) {
        final CategoryChart chart = ChartStyle.build(new CategoryChartBuilder()
                .width(WIDTH)
                .height(height)
                .title(title)
                .xAxisTitle(categoryTitle)
                .yAxisTitle(note));
        chart.getStyler()
                .setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Scatter)
                .setOverlapped(false)
                .setAvailableSpaceFill(SPACE_FILL);
        chart.getStyler()
                .setErrorBarsColorSeriesColor(true)
                .setXAxisLabelRotation(String.join("", categories).length() > LETTERS_IN_A_ROW ? SLANT_DEGREES : 0);
        chart.getStyler().setLegendVisible(series.size() > 1).setLegendLayout(LegendLayout.Vertical);
        final ValueAxis axis = axis();
        scale(chart, axis);
        for (int i = 0; i < series.size(); i++) {
            add(series.get(i), i, chart, ChartStyle.uneven(axis.range()));
        }
        return chart;
    }

    private ValueAxis axis() {
        return ValueAxis.around(
                series.stream()
                        .flatMap(points -> points.values().stream())
                        .flatMapToDouble(Arrays::stream)
                        .toArray(),
                series.stream().flatMapToDouble(Series::ends).toArray());
    }

    private void scale(CategoryChart chart, ValueAxis axis) {
        chart.getStyler()
                .setYAxisMin(axis.range().low())
                .setYAxisMax(axis.range().high())
                .setYAxisDecimalPattern(axis.pattern());
    }

    /** As wide as half of its points to either side of them, so that each mean stands nearest to its own values. */
    private void add(Series points, int index, CategoryChart chart, double unseen) {
        final int width = points.mostValues() + 1;
        addSpace(index + " before", width - width / 2, chart, unseen);
        final int middle = points.mostValues() / 2;
        IntStream.range(0, middle).forEach(i -> addValues(points, i, index, chart));
        addMeans(points, index, chart);
        IntStream.range(middle, points.mostValues()).forEach(i -> addValues(points, i, index, chart));
        addSpace(index + " after", width / 2, chart, unseen);
    }

    /** XChart gives each series a place of its own in a category's width. */
    private void addSpace(String where, int places, CategoryChart chart, double unseen) {
        for (int i = 0; i < places; i++) {
            chart.addSeries(UNSEEN + where + i, categories, Collections.nCopies(categories.size(), unseen))
                    .setMarker(SeriesMarkers.NONE)
                    .setShowInLegend(false);
        }
    }

    private void addMeans(Series points, int index, CategoryChart chart) {
        final CategorySeries means =
                chart.addSeries(points.name(), categories, boxed(points.means()), boxed(points.errors()));
        means.setLabel(ChartStyle.legend(points.name()));
        draw(means, Palette.marker(index), Palette.color(index));
    }

    private void addValues(Series points, int which, int index, CategoryChart chart) {
        final CategorySeries values =
                chart.addSeries(points.name() + ", " + (which + 1), categories, boxed(points.values(which)));
        draw(values, SeriesMarkers.CROSS, Palette.color(index));
        values.setShowInLegend(false);
    }

    private static void draw(CategorySeries points, Marker marker, Color color) {
        points.setMarker(marker);
        points.setMarkerColor(color);
        points.setLineColor(color);
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
