package org.gan4j.pictures;

import java.awt.BasicStroke;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gan4j.spec.Range;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendLayout;

/** Times against a size, both axes from 0: proportional growth is a line through the corner. */
public record GrowthChart(String title, String sizes, List<Curve> curves) {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int LEGEND_LINE = 24;
    /** Space beyond the largest number, as a share of it. */
    private static final double MARGIN = 0.05;

    /** Used for all curves; XChart would use another stroke once its colours repeat. */
    private static final BasicStroke LINE = new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    public GrowthChart {
        curves = List.copyOf(curves);
    }

    /**
     * One curve.
     *
     * @param milliseconds one for each size
     */
    public record Curve(String name, double[] sizes, double[] milliseconds) {}

    /** Draws the charts, one below the other. */
    public static BufferedImage draw(List<GrowthChart> charts) {
        final int height = charts.stream().mapToInt(GrowthChart::height).max().orElse(HEIGHT);
        return PanelGrid.draw(
                charts.stream()
                        .map(chart -> BitmapEncoder.getBufferedImage(chart.chart(height)))
                        .toList(),
                1);
    }

    /** The chart's height; the legend has a line for each curve. */
    private int height() {
        return HEIGHT + curves.size() * LEGEND_LINE;
    }

    private XYChart chart(int height) {
        final XYChart chart = ChartStyle.build(new XYChartBuilder()
                .width(WIDTH)
                .height(height)
                .title(title)
                .xAxisTitle(sizes)
                .yAxisTitle("milliseconds"));
        final double largest = largest(Curve::sizes);
        final double longest = largest(Curve::milliseconds);
        chart.getStyler().setLegendLayout(LegendLayout.Vertical);
        ChartStyle.scale(chart, new Range(0, largest * (1 + MARGIN)), new Range(0, longest * (1 + MARGIN)));
        for (int i = 0; i < curves.size(); i++) {
            final Curve curve = curves.get(i);
            chart.addSeries(curve.name(), curve.sizes(), curve.milliseconds())
                    .setMarker(Palette.marker(i))
                    .setMarkerColor(Palette.color(i))
                    .setLineColor(Palette.color(i))
                    .setLineStyle(LINE);
        }
        return chart;
    }

    private double largest(Function<Curve, double[]> numbers) {
        return curves.stream()
                .flatMapToDouble(curve -> Arrays.stream(numbers.apply(curve)))
                .max()
                .orElse(1);
    }
}
