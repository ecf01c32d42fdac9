package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Density;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of numbers from 0 to 10, so that the limits are −0.5 and 10.5; the plot's middle stands for 5. */
class DensityPlotTest {
    private static final int REAL = 0x2F6DAA;
    private static final int GENERATED = 0xF2C9BF;
    private static final int JUDGED = 0x202020;
    private static final float[] NONE = new float[0];

    private record Pixel(int x, int y) {}

    /** Numbers of a density that is a triangle from 6 over 8 to 10. */
    private record Triangle(Points points) implements Dataset, Density {
        @Override
        public Shape shape() {
            return points.shape();
        }

        @Override
        public int size() {
            return points.size();
        }

        @Override
        public Range range() {
            return points.range();
        }

        @Override
        public void read(int index, float[] destination, int offset) {
            points.read(index, destination, offset);
        }

        @Override
        public double logDensity(double... point) {
            return Math.log(Math.max(0, (2 - Math.abs(point[0] - 8)) / 4));
        }
    }

    @Test
    void refusesMoreNumbersThanMemoryHolds() {
        assertThat(new DensityPlot(evenly(), 10_000_000, Optional.empty()).sampleCount())
                .isEqualTo(10_000_000);
        assertThatThrownBy(() -> new DensityPlot(evenly(), 10_000_001, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a picture shows at most 10000000 numbers, not 10000001: ask for fewer samples");
    }

    @Test
    void fillsWhereNumbersAreGenerated() {
        final double middle = meanColumn(plot(evenly()).draw(between(4.5, 5.5)), GENERATED);

        assertThat(meanColumn(plot(evenly()).draw(between(0, 1)), GENERATED)).isLessThan(middle - 150);
        assertThat(meanColumn(plot(evenly()).draw(between(9, 10)), GENERATED)).isGreaterThan(middle + 150);
    }

    @Test
    void drawsTheDensityThatTheDataHas() {
        final List<Pixel> curve = pixels(plot(new Triangle(evenly())).draw(NONE), REAL);
        final Pixel top = curve.stream().min((a, b) -> a.y() - b.y()).orElseThrow();
        final double zero = curve.stream().mapToInt(Pixel::y).max().orElseThrow();
        final double left = curve.stream().mapToInt(Pixel::x).min().orElseThrow();

        assertThat(curve.stream()
                                .filter(pixel -> pixel.y() < zero - 20)
                                .mapToInt(Pixel::x)
                                .min()
                                .orElseThrow()
                        - left)
                .as("where it rises, at 6")
                .isCloseTo(widthOfOne() * 6.7, within(widthOfOne() * 0.4));
        assertThat(top.x() - left).as("its top, at 8").isCloseTo(widthOfOne() * 8.5, within(widthOfOne() * 0.4));
    }

    @Test
    void drawsAHistogramOfDataWithoutADensity() {
        final Points halves = new Points(Shape.of(1), Range.UNIT, new float[] {0, 1, 1, 1, 1, 1, 1, 10});
        final List<Pixel> curve = pixels(plot(halves).draw(NONE), REAL);
        final Pixel top = curve.stream().min((a, b) -> a.y() - b.y()).orElseThrow();

        assertThat(top.x()).isLessThan(200);
    }

    @Test
    void drawsWhatTheDiscriminatorSays() {
        final double certain = meanRow(judged(1).draw(NONE), JUDGED);
        final double undecided = meanRow(judged(0.5).draw(NONE), JUDGED);
        final double never = meanRow(judged(0).draw(NONE), JUDGED);

        assertThat(certain).isLessThan(undecided - 100);
        assertThat(undecided).isCloseTo((certain + never) / 2, within(3.0));
        assertThat(pixels(plot(evenly()).draw(NONE), JUDGED)).as("without one").isEmpty();
    }

    @Test
    void asksTheDiscriminatorAcrossTheLimits() {
        final List<float[]> asked = new ArrayList<>();
        final DensityPlot plot = new DensityPlot(evenly(), 1, Optional.of(samples -> {
            asked.add(samples);
            return new double[samples.length];
        }));
        plot.draw(NONE);
        plot.draw(NONE);

        assertThat(asked).hasSize(2);
        assertThat(asked.get(0)).hasSizeGreaterThan(50).isSorted();
        assertThat(asked.get(0)[0]).isBetween(-0.5f, -0.3f);
        assertThat(asked.get(0)[asked.get(0).length - 1]).isBetween(10.3f, 10.5f);
    }

    @ParameterizedTest
    @ValueSource(floats = {1e6f, -1e6f, Float.NaN, Float.POSITIVE_INFINITY, 5})
    void keepsItsSizeAndCurveWhateverIsGenerated(float value) {
        final float[] same = new float[20_000];
        Arrays.fill(same, value);
        final BufferedImage picture = judged(Double.NaN).draw(same);

        assertThat(picture.getWidth()).isEqualTo(720);
        assertThat(picture.getHeight()).isEqualTo(440);
        assertThat(pixels(picture, REAL)).hasSizeGreaterThan(300);
    }

    private static double widthOfOne() {
        final double first = meanColumn(plot(evenly()).draw(between(2, 3)), GENERATED);
        final double second = meanColumn(plot(evenly()).draw(between(7, 8)), GENERATED);
        return (second - first) / 5;
    }

    private static Points evenly() {
        final float[] values = new float[1_001];
        IntStream.range(0, values.length).forEach(i -> values[i] = i / 100f);
        return new Points(Shape.of(1), Range.UNIT, values);
    }

    private static DensityPlot plot(Dataset data) {
        return new DensityPlot(data, 1, Optional.empty());
    }

    private static DensityPlot judged(double probability) {
        return new DensityPlot(evenly(), 1, Optional.of(samples -> {
            final double[] probabilities = new double[samples.length];
            Arrays.fill(probabilities, probability);
            return probabilities;
        }));
    }

    private static float[] between(double low, double high) {
        final float[] values = new float[1_000];
        IntStream.range(0, values.length).forEach(i -> values[i] = (float) (low + (high - low) * i / values.length));
        return values;
    }

    private static double meanColumn(BufferedImage picture, int rgb) {
        return pixels(picture, rgb).stream().mapToInt(Pixel::x).average().orElseThrow();
    }

    private static double meanRow(BufferedImage picture, int rgb) {
        return pixels(picture, rgb).stream().mapToInt(Pixel::y).average().orElseThrow();
    }

    /** Those of that colour within the axes. */
    private static List<Pixel> pixels(BufferedImage picture, int rgb) {
        final List<Pixel> pixels = new ArrayList<>();
        for (int y = 15; y < picture.getHeight() - 80; y++) {
            for (int x = 75; x < picture.getWidth() - 70; x++) {
                if ((picture.getRGB(x, y) & 0xFFFFFF) == rgb) {
                    pixels.add(new Pixel(x, y));
                }
            }
        }
        return pixels;
    }
}
