package org.gan4j.experiments.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Means with their standard errors, by category. */
public record ErrorBarChart(String title, String categoryTitle, List<String> categories, List<Series> series) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 340;
    private static final int LEGEND_LINE = 20;
    private static final int COLUMNS = 3;
    private static final int LETTERS_IN_A_ROW = 56;
    private static final int SLANT_DEGREES = 25;
    /** Of a category's width; the points of different series stand side by side in it. */
    private static final double SPACE_FILL = 0.4;
    /** Above and below the outermost bars, as a share of what lies between them. */
    private static final double PADDING = 0.08;

    /**
     * Points of one colour.
     *
     * @param name for the legend, which a single series does without
     * @param means one for each category; NaN leaves it out
     * @param errors standard errors; NaN for no bar
     */
    public record Series(String name, double[] means, double[] errors) {
        /** Of the bars; of points that have none, the point itself. */
        private DoubleStream ends() {
            return IntStream.range(0, means.length).mapToObj(this::ends).flatMapToDouble(Arrays::stream);
        }

        private double[] ends(int category) {
            final double error = Double.isNaN(errors[category]) ? 0 : errors[category];
            return new double[] {means[category] - error, means[category] + error};
        }
    }

    /** The charts, in rows of three. */
    public static BufferedImage draw(List<ErrorBarChart> charts) {
        final int height = charts.stream().mapToInt(ErrorBarChart::height).max().orElse(HEIGHT);
        return PanelGrid.draw(
                charts.stream()
                        .map(chart -> BitmapEncoder.getBufferedImage(chart.chart(height)))
                        .toList(),
                COLUMNS);
    }

    /** Its legend has a line for each series. */
    private int height() {
        return series.size() > 1 ? HEIGHT + series.size() * LEGEND_LINE : HEIGHT;
    }

    private CategoryChart chart(int height) {
        final CategoryChart chart = ChartStyle.build(new CategoryChartBuilder()
                .width(WIDTH)
                .height(height)
                .title(title)
                .xAxisTitle(categoryTitle)
                .yAxisTitle("mean ± standard error"));
        chart.getStyler()
                .setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Scatter)
                .setOverlapped(false)
                .setAvailableSpaceFill(SPACE_FILL);
        chart.getStyler()
                .setErrorBarsColorSeriesColor(true)
                .setXAxisLabelRotation(String.join("", categories).length() > LETTERS_IN_A_ROW ? SLANT_DEGREES : 0);
        chart.getStyler().setLegendVisible(series.size() > 1).setLegendLayout(LegendLayout.Vertical);
        scale(chart);
        for (int i = 0; i < series.size(); i++) {
            add(series.get(i), Palette.color(i), chart);
        }
        return chart;
    }

    /** The range of the vertical axis, in which XChart would leave out points without an error. */
    private void scale(CategoryChart chart) {
        final DoubleSummaryStatistics ends = series.stream()
                .flatMapToDouble(Series::ends)
                .filter(Double::isFinite)
                .summaryStatistics();
        if (ends.getCount() > 0) {
            final double padding = padding(ends.getMin(), ends.getMax());
            final double low = ends.getMin() - padding;
            final double high = ends.getMax() + padding;
            chart.getStyler().setYAxisMin(low).setYAxisMax(high).setYAxisDecimalPattern(AxisNumbers.pattern(low, high));
        }
    }

    /** Above 0: a panel of equal points has some room, too. */
    private static double padding(double low, double high) {
        if (high > low) {
            return PADDING * (high - low);
        }
        return low == 0 ? 1 : PADDING * Math.abs(low);
    }

    private void add(Series points, Color color, CategoryChart chart) {
        final CategorySeries added =
                chart.addSeries(points.name(), categories, boxed(points.means()), boxed(points.errors()));
        added.setMarker(SeriesMarkers.CIRCLE);
        added.setMarkerColor(color);
        added.setLineColor(color);
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
