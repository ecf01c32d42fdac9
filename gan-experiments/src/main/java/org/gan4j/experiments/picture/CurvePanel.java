package org.gan4j.experiments.picture;

import java.awt.BasicStroke;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A quantity over the iterations, in a small picture.
 *
 * @param values one for each iteration; what is not finite leaves a gap
 */
public record CurvePanel(String title, double[] iterations, double[] values) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;
    private static final int COLUMNS = 3;
    private static final int LABEL_PIXELS = 90;
    private static final float LINE = 1.5f;
    private static final int DOT = 5;
    private static final String THOUSANDS = "#,##0.###";
    private static final String DECIMALS = "#,##0.#######";
    /** To the right, and above and below, as a share of what is shown. */
    private static final double MARGIN = 0.06;

    /** The panels, in rows of three. */
    public static BufferedImage draw(List<CurvePanel> panels) {
        return PanelGrid.draw(
                panels.stream()
                        .map(panel -> BitmapEncoder.getBufferedImage(panel.chart()))
                        .toList(),
                COLUMNS);
    }

    private XYChart chart() {
        final XYChart chart = ChartStyle.build(
                new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title).xAxisTitle("iteration"));
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setMarkerSize(DOT);
        chart.getStyler().setYAxisDecimalPattern(DECIMALS);
        chart.getStyler().setXAxisTickMarkSpacingHint(LABEL_PIXELS).setXAxisDecimalPattern(THOUSANDS);
        scale(chart);
        chart.addSeries(title, iterations, drawable())
                .setMarker(SeriesMarkers.CIRCLE)
                .setMarkerColor(Palette.color(0))
                .setLineColor(Palette.color(0))
                .setLineStyle(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        return chart;
    }

    private double[] drawable() {
        return Arrays.stream(values)
                .map(value -> Double.isFinite(value) ? value : Double.NaN)
                .toArray();
    }

    /** Values that do not differ, and a single one, have some room about them, too. */
    private void scale(XYChart chart) {
        final double last = Arrays.stream(iterations).max().orElse(1);
        chart.getStyler().setXAxisMin(0.0).setXAxisMax(last * (1 + MARGIN));
        final DoubleSummaryStatistics shown =
                Arrays.stream(values).filter(Double::isFinite).summaryStatistics();
        if (shown.getCount() > 0) {
            final double range = shown.getMax() - shown.getMin();
            final double padding = range > 0 ? MARGIN * range : Math.max(MARGIN * Math.abs(shown.getMax()), MARGIN);
            chart.getStyler().setYAxisMin(shown.getMin() - padding).setYAxisMax(shown.getMax() + padding);
        }
    }
}
