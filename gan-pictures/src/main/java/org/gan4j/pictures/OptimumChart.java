package org.gan4j.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Curves over a positive argument on a logarithmic axis; the highest point of each is marked. */
public record OptimumChart(String title, String argument, String value, List<Series> series) {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 440;
    private static final int LEGEND_LINE = 20;
    private static final int LABEL_PIXELS = 60;
    private static final int MARK = 12;

    /**
     * A curve.
     *
     * @param x above 0, rising
     * @param y finite
     */
    public record Series(String name, Color color, double[] x, double[] y) {
        private int best() {
            return IntStream.range(0, y.length)
                    .reduce((best, i) -> y[i] > y[best] ? i : best)
                    .orElseThrow();
        }
    }

    public OptimumChart {
        series = List.copyOf(series);
    }

    public BufferedImage draw() {
        final XYChart chart = ChartStyle.build(new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT + series.size() * LEGEND_LINE)
                .title(title)
                .xAxisTitle(argument + ", on a logarithmic axis")
                .yAxisTitle(value));
        chart.getStyler().setLegendLayout(LegendLayout.Vertical);
        chart.getStyler()
                .setXAxisTickLabelsFormattingFunction(OptimumChart::power)
                .setXAxisTickMarkSpacingHint(LABEL_PIXELS)
                .setYAxisDecimalPattern("#,##0.###");
        chart.getStyler().setMarkerSize(MARK);
        series.forEach(curve -> add(chart, curve));
        return BitmapEncoder.getBufferedImage(chart);
    }

    /** A label for an axis of base-10 logarithms; XChart's own logarithmic axis labels only powers of ten. */
    private static String power(double logarithm) {
        return String.format(Locale.ROOT, "%.2g", Math.pow(10, logarithm));
    }

    private void add(XYChart chart, Series curve) {
        final double[] x = Arrays.stream(curve.x()).map(Math::log10).toArray();
        final int best = curve.best();
        final String marked = String.format(
                Locale.ROOT, "%s: best at %s %.3g, %,.4g", curve.name(), argument, curve.x()[best], curve.y()[best]);
        final XYSeries line = chart.addSeries(marked, x, curve.y());
        line.setMarker(SeriesMarkers.NONE).setLineColor(curve.color());
        line.setLineStyle(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        final XYSeries mark =
                chart.addSeries(marked + " (mark)", new double[] {x[best]}, new double[] {curve.y()[best]});
        mark.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(curve.color()).setShowInLegend(false);
    }
}
