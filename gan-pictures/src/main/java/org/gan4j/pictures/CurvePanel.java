package org.gan4j.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gan4j.spec.Range;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A quantity over the iterations, in a small picture.
 *
 * @param note about the quantity, beside its axis; may be empty
 * @param lines at least one; a line without a name must be the only one, and there is no legend
 */
public record CurvePanel(String title, String note, List<Line> lines) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;
    private static final int COLUMNS = 3;
    private static final int LABEL_PIXELS = 90;
    private static final int DOT = 5;
    private static final int BAND_ALPHA = 0x38;
    private static final BasicStroke STROKE = new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    /**
     * A line with a dot at each value, in a band as wide as the errors.
     *
     * @param index of the line's colour and marker, so that they are the same in all panels
     * @param values one for each iteration; values that are not finite leave a gap
     * @param errors one for each iteration; errors that are not finite leave a gap in the band
     */
    public record Line(int index, String name, double[] iterations, double[] values, double[] errors) {
        /** A line that is the only one, without a name or a band. */
        public static Line alone(double[] iterations, double[] values) {
            final double[] none = new double[values.length];
            Arrays.fill(none, Double.NaN);
            return new Line(0, "", iterations, values, none);
        }

        private DoubleStream ends() {
            return IntStream.range(0, values.length)
                    .boxed()
                    .flatMapToDouble(i -> DoubleStream.of(values[i], values[i] - errors[i], values[i] + errors[i]));
        }

        private double[] drawable() {
            return Arrays.stream(values)
                    .map(value -> Double.isFinite(value) ? value : Double.NaN)
                    .toArray();
        }

        /** First and last indices of runs of at least two values that all have errors. */
        private List<int[]> bands() {
            final int[] breaks = IntStream.rangeClosed(-1, values.length)
                    .filter(i -> i < 0 || i == values.length || !Double.isFinite(values[i] + errors[i]))
                    .toArray();
            return IntStream.range(1, breaks.length)
                    .filter(i -> breaks[i] - breaks[i - 1] > 2)
                    .mapToObj(i -> new int[] {breaks[i - 1] + 1, breaks[i] - 1})
                    .toList();
        }
    }

    public CurvePanel {
        lines = List.copyOf(lines);
    }

    /** Draws the panels, in rows of three, under a heading. */
    public static BufferedImage draw(String heading, List<CurvePanel> panels) {
        final int height = panels.stream().mapToInt(CurvePanel::height).max().orElse(HEIGHT);
        final List<BufferedImage> drawn = panels.stream()
                .map(panel -> BitmapEncoder.getBufferedImage(panel.chart(height)))
                .toList();
        return Caption.above(PanelGrid.draw(drawn, COLUMNS), heading);
    }

    private int height() {
        return hasLegend()
                ? HEIGHT
                        + ChartStyle.legendHeight(lines.stream().map(Line::name).toList())
                : HEIGHT;
    }

    private boolean hasLegend() {
        return lines.stream().noneMatch(line -> line.name().isEmpty());
    }

    private XYChart chart(int height) {
        final XYChart chart = ChartStyle.build(new XYChartBuilder()
                .width(WIDTH)
                .height(height)
                .title(title)
                .xAxisTitle("iteration")
                .yAxisTitle(note));
        chart.getStyler().setLegendVisible(hasLegend()).setLegendLayout(LegendLayout.Vertical);
        chart.getStyler().setMarkerSize(DOT);
        chart.getStyler().setXAxisTickMarkSpacingHint(LABEL_PIXELS);
        ChartStyle.scale(
                chart,
                new Range(
                        0,
                        lines.stream()
                                .flatMapToDouble(line -> Arrays.stream(line.iterations()))
                                .max()
                                .orElse(1)),
                ValueAxis.around(
                        lines.stream()
                                .flatMapToDouble(line -> Arrays.stream(line.values()))
                                .toArray(),
                        lines.stream().flatMapToDouble(Line::ends).toArray()));
        lines.forEach(line -> addBands(chart, line));
        lines.forEach(line -> addLine(chart, line));
        return chart;
    }

    private static void addLine(XYChart chart, Line line) {
        final Color color = Palette.color(line.index());
        chart.addSeries(String.valueOf(line.index()), line.iterations(), line.drawable())
                .setMarker(Palette.marker(line.index()))
                .setMarkerColor(color)
                .setLineColor(color)
                .setLineStyle(STROKE)
                .setLabel(ChartStyle.legend(line.name()));
    }

    private static void addBands(XYChart chart, Line line) {
        final Color color = Palette.color(line.index());
        final Color pale = new Color(color.getRed(), color.getGreen(), color.getBlue(), BAND_ALPHA);
        for (final int[] band : line.bands()) {
            final int[] around = IntStream.concat(
                            IntStream.rangeClosed(band[0], band[1]),
                            IntStream.rangeClosed(band[0], band[1]).map(i -> band[0] + band[1] - i))
                    .toArray();
            final int half = around.length / 2;
            final double[] x =
                    Arrays.stream(around).mapToDouble(i -> line.iterations()[i]).toArray();
            final double[] y = IntStream.range(0, around.length)
                    .mapToDouble(k -> line.values()[around[k]] + (k < half ? 1 : -1) * line.errors()[around[k]])
                    .toArray();
            final XYSeries area = chart.addSeries(line.index() + " ± from " + band[0], x, y);
            area.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea).setFillColor(pale);
            area.setMarker(SeriesMarkers.NONE).setLineStyle(SeriesLines.NONE).setShowInLegend(false);
        }
    }
}
