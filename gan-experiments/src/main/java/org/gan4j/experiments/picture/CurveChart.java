package org.gan4j.experiments.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.config.Range;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Curves over the iterations.
 *
 * @param range of the vertical axis; empty to fit the curves
 * @param scale of both axes
 */
public record CurveChart(String title, List<Curve> curves, Optional<Range> range, Scale scale) {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 380;
    private static final int LABEL_PIXELS = 90;
    /** To the right, as a share; without it XChart labels iterations at even steps much too densely. */
    private static final double MARGIN = 0.0055;

    private static final String THOUSANDS = "#,##0.###";

    /** How an axis counts. */
    public enum Scale {
        LINEAR,
        /** Numbers that are not above 0 leave a gap. */
        LOGARITHMIC
    }

    /** How a curve is drawn. */
    public enum Stroke {
        PLAIN(1.5f),
        /** For what lies beneath another one. */
        BROAD(5),
        /** With a dot at each of its points. */
        DOTTED(1.5f);

        private final float width;

        Stroke(float width) {
            this.width = width;
        }

        private BasicStroke line() {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }

        private Marker marker() {
            return this == DOTTED ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE;
        }
    }

    /**
     * A named curve.
     *
     * @param y one for each iteration; what is not finite leaves a gap
     */
    public record Curve(String name, Color color, Stroke stroke, double[] iterations, double[] y) {
        private double[] drawable(Scale scale) {
            final double least = scale == Scale.LOGARITHMIC ? Double.MIN_NORMAL : Double.NEGATIVE_INFINITY;
            return Arrays.stream(y)
                    .map(value -> Double.isFinite(value) && value >= least ? value : Double.NaN)
                    .toArray();
        }
    }

    /** The charts, one below the other. */
    public static BufferedImage draw(List<CurveChart> charts) {
        return PanelGrid.draw(
                charts.stream()
                        .map(chart -> BitmapEncoder.getBufferedImage(chart.chart()))
                        .toList(),
                1);
    }

    private XYChart chart() {
        final XYChart chart = ChartStyle.build(
                new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title).xAxisTitle("iteration"));
        chart.getStyler().setLegendLayout(LegendLayout.Horizontal);
        chart.getStyler().setXAxisTickMarkSpacingHint(LABEL_PIXELS).setXAxisDecimalPattern(THOUSANDS);
        scale(chart);
        range.ifPresent(limits -> chart.getStyler().setYAxisMin(limits.low()).setYAxisMax(limits.high()));
        for (final Curve curve : curves) {
            chart.addSeries(curve.name(), curve.iterations(), curve.drawable(scale))
                    .setMarker(curve.stroke().marker())
                    .setMarkerColor(curve.color())
                    .setLineColor(curve.color())
                    .setLineStyle(curve.stroke().line());
        }
        return chart;
    }

    private void scale(XYChart chart) {
        if (scale == Scale.LINEAR) {
            chart.getStyler()
                    .setXAxisMin(0.0)
                    .setXAxisMax(lastIteration() * (1 + MARGIN))
                    .setYAxisDecimalPattern(yPattern());
        } else {
            chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        }
    }

    private String yPattern() {
        final DoubleSummaryStatistics y = curves.stream()
                .flatMapToDouble(curve -> Arrays.stream(curve.y()))
                .filter(Double::isFinite)
                .summaryStatistics();
        return AxisNumbers.pattern(y.getMin(), y.getMax());
    }

    private double lastIteration() {
        return curves.stream()
                .flatMapToDouble(curve -> Arrays.stream(curve.iterations()))
                .max()
                .orElse(1);
    }
}
