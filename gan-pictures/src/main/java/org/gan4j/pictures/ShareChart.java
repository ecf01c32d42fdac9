package org.gan4j.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The distribution of samples over classes: a bar for the share of each class, and a line at equal shares.
 *
 * @param classes names of the classes
 */
public record ShareChart(String title, String classTitle, List<String> classes, List<Series> series) {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int LETTERS_IN_A_ROW = 56;
    private static final int SLANT_DEGREES = 25;
    private static final double SPACE_FILL = 0.8;
    private static final double HEADROOM = 1.08;
    private static final Color UNIFORM = new Color(0x606060);

    /**
     * Bars of one colour.
     *
     * @param shares one for each class, in [0, 1]
     */
    public record Series(String name, Color color, double[] shares) {}

    public ShareChart {
        classes = List.copyOf(classes);
        series = List.copyOf(series);
    }

    public BufferedImage draw() {
        final CategoryChart chart = ChartStyle.build(new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle(classTitle)
                .yAxisTitle("share of the samples"));
        chart.getStyler().setAvailableSpaceFill(SPACE_FILL).setOverlapped(false);
        chart.getStyler().setLegendLayout(LegendLayout.Horizontal);
        chart.getStyler()
                .setXAxisLabelRotation(String.join("", classes).length() > LETTERS_IN_A_ROW ? SLANT_DEGREES : 0)
                .setXAxisTickMarkSpacingHint(1)
                .setYAxisDecimalPattern("0.##")
                .setYAxisMin(0.0)
                .setYAxisMax(HEADROOM * highest());
        series.forEach(bars -> addBars(chart, bars));
        addUniform(chart);
        return BitmapEncoder.getBufferedImage(chart);
    }

    private double highest() {
        return series.stream()
                .flatMapToDouble(bars -> Arrays.stream(bars.shares()))
                .reduce(uniform(), Math::max);
    }

    private double uniform() {
        return 1.0 / classes.size();
    }

    private void addBars(CategoryChart chart, Series bars) {
        final CategorySeries added = chart.addSeries(
                bars.name(), classes, Arrays.stream(bars.shares()).boxed().toList());
        added.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Bar);
        added.setFillColor(bars.color());
    }

    private void addUniform(CategoryChart chart) {
        final CategorySeries line =
                chart.addSeries("equal shares", classes, Collections.nCopies(classes.size(), uniform()));
        line.setChartCategorySeriesRenderStyle(CategorySeriesRenderStyle.Line);
        line.setMarker(SeriesMarkers.NONE).setLineColor(UNIFORM);
        line.setLineStyle(
                new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0));
    }
}
