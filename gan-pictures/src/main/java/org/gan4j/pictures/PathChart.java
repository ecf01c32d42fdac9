package org.gan4j.pictures;

import java.awt.BasicStroke;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.gan4j.spec.Range;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Numbers generated along lines in latent space: a curve for each line, within the data's range. */
final class PathChart implements SamplePicture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 440;
    private static final int MOST_ROWS = 100;

    private static final BasicStroke LINE = new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final int rows;
    private final int steps;
    private final Range range;

    /**
     * @param range of the data
     * @param steps numbers in a line
     * @throws IllegalArgumentException if there are more than 100 lines
     */
    PathChart(Range range, int rows, int steps) {
        if (rows > MOST_ROWS) {
            throw new IllegalArgumentException(
                    "a picture shows at most " + MOST_ROWS + " curves, not " + rows + ": ask for fewer rows");
        }
        this.rows = rows;
        this.steps = steps;
        this.range = range;
    }

    @Override
    public int sampleCount() {
        return rows * steps;
    }

    @Override
    public BufferedImage draw(float[] samples) {
        final XYChart chart = ChartStyle.build(new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .xAxisTitle("share of the way")
                .yAxisTitle("G(z)"));
        chart.getStyler().setLegendVisible(false);
        ChartStyle.scale(chart, Range.UNIT, range);
        final double[] shares = IntStream.range(0, steps)
                .mapToDouble(step -> step / (steps - 1.0))
                .toArray();
        for (int row = 0; row < rows; row++) {
            chart.addSeries(Integer.toString(row), shares, row(samples, row))
                    .setMarker(SeriesMarkers.NONE)
                    .setLineColor(Palette.color(row))
                    .setLineStyle(LINE);
        }
        return BitmapEncoder.getBufferedImage(chart);
    }

    /** A row's numbers; NaN, which draws a gap, outside the range. */
    private double[] row(float[] samples, int row) {
        return IntStream.range(0, steps)
                .mapToDouble(step -> samples[row * steps + step])
                .map(value -> value >= range.low() && value <= range.high() ? value : Double.NaN)
                .toArray();
    }
}
