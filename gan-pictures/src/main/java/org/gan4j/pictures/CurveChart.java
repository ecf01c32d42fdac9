package org.gan4j.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gan4j.spec.Range;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Curves over the iterations. A linear axis without a given range leaves out a few values far from all others if they
 * would take more than half of the axis: triangles mark the places, and the legend has the numbers.
 *
 * @param unit of the vertical axis, or its title
 * @param range of the vertical axis; empty to fit the curves
 * @param scale of both axes
 */
public record CurveChart(String title, String unit, List<Curve> curves, Optional<Range> range, Scale scale) {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 380;
    private static final int LABEL_PIXELS = 90;

    /** The scale of an axis. */
    public enum Scale {
        LINEAR,
        /** Numbers that are not above 0 leave a gap. */
        LOGARITHMIC
    }

    /** How a curve is drawn. */
    public enum Stroke {
        PLAIN(1.5f),
        /** For a curve beneath another one. */
        BROAD(5),
        /** With a dot at each of its points. */
        DOTTED(1.5f),
        /** For a curve that others are compared with. */
        DASHED(1.2f);

        private static final float[] DASHES = {6, 4};

        private final float width;

        Stroke(float width) {
            this.width = width;
        }

        private BasicStroke line() {
            return this == DASHED
                    ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
                    : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }

        private Marker marker() {
            return this == DOTTED ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE;
        }
    }

    /**
     * A named curve.
     *
     * @param y one value for each iteration; values that are not finite leave a gap
     */
    public record Curve(String name, Color color, Stroke stroke, double[] iterations, double[] y) {
        private double[] drawable(Scale scale) {
            final double least = scale == Scale.LOGARITHMIC ? Double.MIN_NORMAL : Double.NEGATIVE_INFINITY;
            return Arrays.stream(y)
                    .map(value -> Double.isFinite(value) && value >= least ? value : Double.NaN)
                    .toArray();
        }
    }

    /** Draws the charts, one below the other, under a heading. */
    public static BufferedImage draw(String heading, List<CurveChart> charts) {
        final List<BufferedImage> drawn = charts.stream()
                .map(chart -> BitmapEncoder.getBufferedImage(chart.chart()))
                .toList();
        return Caption.above(PanelGrid.draw(drawn, 1), heading);
    }

    private XYChart chart() {
        final XYChart chart = ChartStyle.build(new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle("iteration")
                .yAxisTitle(unit));
        chart.getStyler().setLegendLayout(LegendLayout.Horizontal);
        chart.getStyler().setXAxisTickMarkSpacingHint(LABEL_PIXELS);
        if (scale == Scale.LINEAR) {
            final Range shown = range.orElseGet(() -> AxisLimits.aroundMost(all(Curve::y)));
            ChartStyle.scale(
                    chart,
                    new Range(0, Arrays.stream(all(Curve::iterations)).max().orElse(1)),
                    shown);
            curves.forEach(curve -> addWithin(shown, chart, curve));
        } else {
            scaleByLogarithms(chart);
            curves.forEach(curve -> add(chart, curve, curve.name()));
        }
        return chart;
    }

    private void scaleByLogarithms(XYChart chart) {
        final LogAxis x = LogAxis.around(all(Curve::iterations));
        final LogAxis y = LogAxis.around(all(Curve::y));
        chart.getStyler()
                .setXAxisLogarithmic(true)
                .setXAxisLogarithmicDecadeOnly(false)
                .setXAxisMin(x.low())
                .setXAxisMax(x.high())
                .setXAxisTickLabelsFormattingFunction(x::label)
                .setYAxisLogarithmic(true)
                .setYAxisLogarithmicDecadeOnly(false)
                .setYAxisMin(y.low())
                .setYAxisMax(y.high())
                .setYAxisTickLabelsFormattingFunction(y::label);
    }

    private void addWithin(Range shown, XYChart chart, Curve curve) {
        final Excess above = Excess.above(shown.high(), curve.y());
        final Excess below = Excess.below(shown.low(), curve.y());
        add(chart, curve, curve.name() + above.text(curve.iterations()) + below.text(curve.iterations()));
        mark(above, SeriesMarkers.TRIANGLE_UP, chart, curve);
        mark(below, SeriesMarkers.TRIANGLE_DOWN, chart, curve);
    }

    private void add(XYChart chart, Curve curve, String name) {
        chart.addSeries(name, curve.iterations(), curve.drawable(scale))
                .setMarker(curve.stroke().marker())
                .setMarkerColor(curve.color())
                .setLineColor(curve.color())
                .setLineStyle(curve.stroke().line());
    }

    private static void mark(Excess excess, Marker marker, XYChart chart, Curve curve) {
        if (!excess.isEmpty()) {
            chart.addSeries(curve.name() + marker, excess.iterations(curve.iterations()), excess.atLimit())
                    .setMarker(marker)
                    .setMarkerColor(curve.color())
                    .setLineStyle(SeriesLines.NONE)
                    .setShowInLegend(false);
        }
    }

    private double[] all(Function<Curve, double[]> values) {
        return curves.stream()
                .flatMapToDouble(curve -> Arrays.stream(values.apply(curve)))
                .toArray();
    }
}
