package org.gan4j.experiments.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Means with their standard errors, by category. */
public record ErrorBarChart(String title, String categoryTitle, List<String> categories, List<Series> series) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 340;
    private static final int COLUMNS = 3;
    private static final int LETTERS_IN_A_ROW = 56;
    private static final int SLANT_DEGREES = 25;
    /** Of a category's width; the points of different series stand side by side in it. */
    private static final double SPACE_FILL = 0.4;

    /**
     * Points of one colour.
     *
     * @param name for the legend, which a single series does without
     * @param means one for each category; NaN leaves it out
     * @param errors standard errors; NaN for no bar
     */
    public record Series(String name, double[] means, double[] errors) {}

    /** The charts, in rows of three. */
    public static BufferedImage draw(List<ErrorBarChart> charts) {
        final int columns = Math.min(COLUMNS, charts.size());
        final int rows = (charts.size() + columns - 1) / columns;
        final BufferedImage image = new BufferedImage(WIDTH * columns, HEIGHT * rows, BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        for (int i = 0; i < charts.size(); i++) {
            final BufferedImage chart =
                    BitmapEncoder.getBufferedImage(charts.get(i).chart());
            graphics.drawImage(chart, i % columns * WIDTH, i / columns * HEIGHT, null);
        }
        graphics.dispose();
        return image;
    }

    private CategoryChart chart() {
        final CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle(categoryTitle)
                .yAxisTitle("mean ± standard error")
                .theme(ChartTheme.Matlab)
                .build();
        chart.getStyler()
                .setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Scatter)
                .setOverlapped(false)
                .setAvailableSpaceFill(SPACE_FILL);
        chart.getStyler()
                .setErrorBarsColorSeriesColor(true)
                .setXAxisLabelRotation(String.join("", categories).length() > LETTERS_IN_A_ROW ? SLANT_DEGREES : 0);
        chart.getStyler()
                .setLegendVisible(series.size() > 1)
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setLegendBorderColor(Color.WHITE)
                .setChartBackgroundColor(Color.WHITE);
        for (int i = 0; i < series.size(); i++) {
            add(series.get(i), Palette.color(i), chart);
        }
        return chart;
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
