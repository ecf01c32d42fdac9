package org.gan4j.experiments.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.config.Range;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Curves over the iterations.
 *
 * @param range of the vertical axis; empty to fit the curves
 */
public record CurveChart(String title, List<Curve> curves, Optional<Range> range) {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 380;

    /**
     * A named curve.
     *
     * @param y one for each iteration; what is not finite leaves a gap
     */
    public record Curve(String name, Color color, double[] iterations, double[] y) {
        private double[] drawable() {
            return Arrays.stream(y)
                    .map(value -> Double.isFinite(value) ? value : Double.NaN)
                    .toArray();
        }
    }

    /** The charts, one below the other. */
    public static BufferedImage draw(List<CurveChart> charts) {
        final BufferedImage image = new BufferedImage(WIDTH, HEIGHT * charts.size(), BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = image.createGraphics();
        for (int row = 0; row < charts.size(); row++) {
            graphics.drawImage(BitmapEncoder.getBufferedImage(charts.get(row).chart()), 0, row * HEIGHT, null);
        }
        graphics.dispose();
        return image;
    }

    private XYChart chart() {
        final XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle("iteration")
                .theme(ChartTheme.Matlab)
                .build();
        chart.getStyler()
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setLegendBorderColor(Color.WHITE)
                .setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setXAxisMin(0.0);
        range.ifPresent(limits -> chart.getStyler().setYAxisMin(limits.low()).setYAxisMax(limits.high()));
        for (final Curve curve : curves) {
            chart.addSeries(curve.name(), curve.iterations(), curve.drawable())
                    .setMarker(SeriesMarkers.NONE)
                    .setLineColor(curve.color())
                    .setLineStyle(SeriesLines.SOLID)
                    .setLineWidth(1.5f);
        }
        return chart;
    }
}
