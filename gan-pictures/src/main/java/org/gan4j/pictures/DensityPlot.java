package org.gan4j.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Density;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.YAxisPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Numbers, as in Figure 1 of Goodfellow et al. 2014: the density p of the data, the histogram q of generated numbers, the
 * discriminator D and the best discriminator for p and q, D* = p / (p + q) (Proposition 1), which is 1/2
 * everywhere once q is p. The limits depend only on the data; numbers generated outside are not shown.
 */
final class DensityPlot implements SamplePicture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 440;
    /** Enough samples for smooth steps. */
    static final int LEAST_SAMPLES = 20_000;

    private static final int MOST_SAMPLES = 10_000_000;
    private static final int BINS = 90;
    /** Share of the data's extent on each side. */
    private static final double MARGIN = 0.05;
    /** Height of the density axis, relative to the data's largest density. */
    private static final double HEADROOM = 1.6;
    /** Relative to the data's largest density: D* is not drawn if both densities are below this. */
    private static final double NEGLIGIBLE = 0.01;

    private static final int PROBABILITIES = 1;
    private static final Color REAL = new Color(0x2F6DAA);
    private static final Color JUDGED = new Color(0x202020);
    private static final Color BEST = new Color(0x8C8C8C);
    private static final Color HALF = new Color(0xC4C4C4);

    /** The style of the histogram. */
    private record Steps(String name, Color line, Color area) {
        static final Steps GENERATED = new Steps("generated q(x)", new Color(0xC8371B), new Color(0xF2C9BF));
        static final Steps EXAMPLES = new Steps("examples", new Color(0xB4C7DC), new Color(0xDCE5EF));
    }

    private final int count;
    private final Optional<Critic> critic;
    private final Steps steps;
    private final Histogram histogram;
    private final double[] real;
    private final double highest;

    /**
     * @param count number of generated numbers
     * @throws IllegalArgumentException if {@code count} is above ten million
     */
    DensityPlot(Dataset data, int count, Optional<Critic> critic) {
        this(data, count, critic, Steps.GENERATED);
    }

    private DensityPlot(Dataset data, int count, Optional<Critic> critic, Steps steps) {
        if (count > MOST_SAMPLES) {
            throw new IllegalArgumentException(
                    "a picture shows at most " + MOST_SAMPLES + " numbers, not " + count + ": ask for fewer samples");
        }
        this.count = count;
        this.critic = critic;
        this.steps = steps;
        final float[] examples = spread(data, Math.min(Math.max(count, LEAST_SAMPLES), data.size()));
        this.histogram = new Histogram(limits(examples), BINS);
        this.real = data instanceof Density density
                ? Arrays.stream(histogram.centres())
                        .map(x -> Math.exp(density.logDensity(x)))
                        .toArray()
                : histogram.density(examples);
        this.highest = Arrays.stream(real).max().orElseThrow();
    }

    /** A plot of examples of the data instead of generated numbers. */
    static DensityPlot ofExamples(Dataset data, int count) {
        return new DensityPlot(data, count, Optional.empty(), Steps.EXAMPLES);
    }

    static boolean shows(Shape shape) {
        return shape.equals(Shape.of(1));
    }

    @Override
    public int sampleCount() {
        return count;
    }

    @Override
    public BufferedImage draw(float[] samples) {
        final double[] generated = histogram.density(samples);
        final XYChart chart = chart();
        addSteps(chart, generated);
        addLine(chart, "data p(x)", REAL, 2.2f, real);
        critic.ifPresent(judge -> addCritic(chart, judge, generated));
        return BitmapEncoder.getBufferedImage(chart);
    }

    private void addCritic(XYChart chart, Critic judge, double[] generated) {
        final double[] best = IntStream.range(0, BINS)
                .mapToDouble(bin -> best(real[bin], generated[bin]))
                .toArray();
        final double[] half = new double[BINS];
        Arrays.fill(half, 0.5);
        addLine(chart, "1/2", HALF, 1f, half).setYAxisGroup(PROBABILITIES);
        addLine(chart, "best D*(x) = p/(p+q)", BEST, 1.4f, best).setYAxisGroup(PROBABILITIES);
        final float[] points = new float[BINS];
        IntStream.range(0, BINS).forEach(bin -> points[bin] = (float) histogram.centres()[bin]);
        addLine(chart, "D(x)", JUDGED, 2.2f, judge.probabilities(points)).setYAxisGroup(PROBABILITIES);
    }

    /** D*; NaN, which draws a gap, where both densities are negligible. */
    private double best(double p, double q) {
        return Math.max(p, q) < NEGLIGIBLE * highest ? Double.NaN : p / (p + q);
    }

    private XYChart chart() {
        final XYChart chart = ChartStyle.build(
                new XYChartBuilder().width(WIDTH).height(HEIGHT).xAxisTitle("x").yAxisTitle("density"));
        chart.getStyler()
                .setLegendLayout(LegendLayout.Horizontal)
                .setYAxisGroupPosition(PROBABILITIES, YAxisPosition.Right);
        chart.getStyler()
                .setXAxisMin(histogram.range().low())
                .setXAxisMax(histogram.range().high())
                .setXAxisDecimalPattern(AxisNumbers.pattern(
                        histogram.range().low(), histogram.range().high()))
                .setYAxisDecimalPattern(AxisNumbers.pattern(0, HEADROOM * highest));
        chart.getStyler().setYAxisMin(0, 0.0).setYAxisMax(0, HEADROOM * highest);
        if (critic.isPresent()) {
            chart.setYAxisGroupTitle(PROBABILITIES, "probability of being real");
            chart.getStyler().setYAxisMin(PROBABILITIES, 0.0).setYAxisMax(PROBABILITIES, 1.0);
        }
        return chart;
    }

    private void addSteps(XYChart chart, double[] density) {
        final double[] x = new double[2 * BINS];
        final double[] y = new double[2 * BINS];
        for (int bin = 0; bin < BINS; bin++) {
            x[2 * bin] = histogram.edge(bin);
            x[2 * bin + 1] = histogram.edge(bin + 1);
            y[2 * bin] = Math.min(density[bin], HEADROOM * highest);
            y[2 * bin + 1] = y[2 * bin];
        }
        final XYSeries series = chart.addSeries(steps.name(), x, y);
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Area).setFillColor(steps.area());
        series.setMarker(SeriesMarkers.NONE).setLineColor(steps.line()).setLineWidth(1f);
    }

    private XYSeries addLine(XYChart chart, String name, Color color, float width, double[] y) {
        final XYSeries series = chart.addSeries(name, histogram.centres(), y);
        series.setMarker(SeriesMarkers.NONE).setLineColor(color).setLineWidth(width);
        return series;
    }

    /** Examples evenly spaced in the data, because the data may be sorted. */
    private static float[] spread(Dataset data, int count) {
        final float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            data.read((int) ((long) i * data.size() / count), values, i);
        }
        return values;
    }

    /** The limits around the values, with the margin. */
    private static Range limits(float[] values) {
        double least = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (final float value : values) {
            least = Math.min(least, value);
            largest = Math.max(largest, value);
        }
        final double margin = largest > least ? MARGIN * (largest - least) : 1;
        return new Range(least - margin, largest + margin);
    }
}
