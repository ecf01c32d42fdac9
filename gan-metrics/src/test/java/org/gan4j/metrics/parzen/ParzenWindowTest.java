package org.gan4j.metrics.parzen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Density;
import org.gan4j.api.data.Mixture;
import org.gan4j.api.data.Mode;
import org.gan4j.datasets.image.MnistSpec;
import org.gan4j.datasets.mixture.GridSpec;
import org.gan4j.metrics.Engines;
import org.gan4j.metrics.point.PointSet;
import org.gan4j.metrics.point.RandomPoints;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

class ParzenWindowTest {
    private static final double NATS = 0.01;
    private static final double[] SIGMAS = {0.05, 0.1, 0.17, 0.3, 0.6, 1, 3};

    @Test
    void twoSamplesByHand() {
        final PointSet samples = new PointSet(1, new float[] {0, 2});
        final PointSet points = new PointSet(1, new float[] {1, 0});
        Engines.onEach(engine -> {
            final double[] found = densities(engine, samples, points, 0.5)[0];
            final double peak = 1 / (0.5 * Math.sqrt(2 * Math.PI));
            assertThat(found[0]).isCloseTo(Math.log(peak * Math.exp(-2)), within(1e-6));
            assertThat(found[1]).isCloseTo(Math.log(peak * (1 + Math.exp(-8)) / 2), within(1e-6));
        });
    }

    /** A window as wide as the mixture's Gaussians around its modes is the mixture itself. */
    @Test
    void aMixtureIsItsOwnWindow() {
        final DataSplits grid = new GridSpec(5, 2, 0.05, 1, 0).load();
        final List<Mode> modes = ((Mixture) grid.test()).modes();
        final float[] centres = new float[2 * modes.size()];
        for (int i = 0; i < modes.size(); i++) {
            System.arraycopy(modes.get(i).mean(), 0, centres, 2 * i, 2);
        }
        final PointSet points = PointSet.slice(grid.test(), 0, 2_000);
        Engines.onEach(engine -> {
            final double[] found = densities(engine, new PointSet(2, centres), points, 0.05)[0];
            for (int i = 0; i < points.size(); i++) {
                final double truth =
                        ((Density) grid.test()).logDensity(points.values()[2 * i], points.values()[2 * i + 1]);
                assertThat(found[i]).isCloseTo(truth, within(1e-3));
            }
        });
    }

    /** The mean log-density of draws from N(0, σ²·I) under itself is minus its entropy. */
    @Test
    void aGaussianHasItsEntropy() {
        final int width = 784;
        final double sigma = 0.3;
        final PointSet points = RandomPoints.normal(500, width, 0, sigma, 1);
        final double entropy = width * (0.5 + Math.log(sigma * Math.sqrt(2 * Math.PI)));
        Engines.onEach(engine -> assertThat(
                        Arrays.stream(densities(engine, new PointSet(width, new float[width]), points, sigma)[0])
                                .average()
                                .orElseThrow())
                .isCloseTo(-entropy, within(5 * Math.sqrt(width / 2.0 / 500))));
    }

    @Test
    void agreesWithDirectEvaluationOnRandomPoints() {
        try (Backend nd4j = Engines.nd4j()) {
            for (long seed = 0; seed < 200; seed++) {
                assertRight(nd4j, random(seed, 1), random(seed, 2));
            }
        }
    }

    @Test
    void agreesWithDirectEvaluationOnDigits() {
        final DataSplits mnist = new MnistSpec("train[0:1500]", "train[0:1500]", "test", Range.UNIT).load();
        final PointSet samples = PointSet.slice(mnist.train(), 0, 1_500);
        final float[] values = PointSet.slice(mnist.test(), 0, 60).values();
        System.arraycopy(samples.values(), 0, values, 0, 10 * 784); // ten points that are samples
        Engines.onEach(engine -> assertRight(engine, samples, new PointSet(784, values)));
    }

    @Test
    void duplicatesAndOutliersAgreeToo() {
        final float[] samples = RandomPoints.uniform(300, 64, 1).values();
        final float[] points = RandomPoints.uniform(40, 64, 2).values();
        for (int row = 0; row < 200; row++) {
            System.arraycopy(samples, 250 * 64, samples, row * 64, 64);
        }
        System.arraycopy(samples, 250 * 64, points, 0, 64);
        Arrays.fill(samples, 299 * 64, 300 * 64, 1e5f);
        Arrays.fill(points, 64, 2 * 64, 1e5f);
        points[2 * 64] = -1e7f;
        points[3 * 64 + 5] = 1e19f;
        points[4 * 64 + 5] = 3e38f;
        Engines.onEach(engine -> assertRight(engine, new PointSet(64, samples), new PointSet(64, points)));
    }

    @Test
    void allSamplesOfACollapsedGeneratorCountAsOne() {
        final float[] samples = new float[500 * 30];
        Arrays.fill(samples, 0.3f);
        final PointSet points = RandomPoints.uniform(20, 30, 3);
        Engines.onEach(engine -> {
            final double[][] heap = densities(engine, new PointSet(30, samples), points, SIGMAS);
            final double[][] one = densities(engine, new PointSet(30, Arrays.copyOf(samples, 30)), points, SIGMAS);
            for (int sigma = 0; sigma < SIGMAS.length; sigma++) {
                assertThat(heap[sigma]).containsExactly(one[sigma], within(NATS));
            }
        });
    }

    @Test
    void movingEverythingChangesNothing() {
        final PointSet samples = RandomPoints.uniform(200, 50, 1);
        final PointSet points = RandomPoints.uniform(30, 50, 2);
        final float shift = 1024; // so that sums of small multiples of 2⁻¹⁰ are exact
        try (Backend nd4j = Engines.nd4j()) {
            final double[][] here = densities(nd4j, moved(samples, 0), moved(points, 0), SIGMAS);
            final double[][] there = densities(nd4j, moved(samples, shift), moved(points, shift), SIGMAS);
            for (int sigma = 0; sigma < SIGMAS.length; sigma++) {
                assertThat(there[sigma]).containsExactly(here[sigma], within(NATS));
            }
        }
    }

    private static PointSet moved(PointSet points, float by) {
        final float[] values = points.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.round(values[i] * 1024) / 1024f + by;
        }
        return new PointSet(points.width(), values);
    }

    /** Of a random size, width and scale, some twice, some far away. */
    private static PointSet random(long seed, int which) {
        final Random random = new Random(seed);
        final int width = 1 + random.nextInt(40);
        final double deviation = Math.exp(4 * random.nextGaussian() - 2);
        final double mean = 10 * deviation * random.nextGaussian();
        final Random own = new Random(seed * 2 + which);
        final int size = 1 + own.nextInt(60);
        final float[] values = RandomPoints.normal(size, width, mean, deviation, seed * 2 + which)
                .values();
        for (int row = 1; row < size; row++) {
            if (own.nextInt(8) == 0) {
                System.arraycopy(values, (row - 1) * width, values, row * width, width);
            } else if (own.nextInt(20) == 0) {
                values[row * width + own.nextInt(width)] += (float) (1e4 * deviation);
            }
        }
        return new PointSet(width, values);
    }

    private static void assertRight(Backend engine, PointSet samples, PointSet points) {
        final double[][] found = densities(engine, samples, points, SIGMAS);
        for (int sigma = 0; sigma < SIGMAS.length; sigma++) {
            for (int point = 0; point < points.size(); point++) {
                final double truth = direct(samples, points, point, SIGMAS[sigma]);
                assertThat(found[sigma][point])
                        .as("log-density of point %d for sigma %s", point, SIGMAS[sigma])
                        .isFinite()
                        .isCloseTo(truth, within(NATS + 1e-13 * Math.abs(truth)));
            }
        }
    }

    /** As the definition reads, but for the largest term, which is divided out. */
    private static double direct(PointSet samples, PointSet points, int point, double sigma) {
        final int width = samples.width();
        final double[] exponents = new double[samples.size()];
        for (int j = 0; j < exponents.length; j++) {
            double squared = 0;
            for (int i = 0; i < width; i++) {
                final double difference = (double) points.values()[point * width + i] - samples.values()[j * width + i];
                squared += difference * difference;
            }
            exponents[j] = -squared / (2 * sigma * sigma);
        }
        final double most = Arrays.stream(exponents).max().orElseThrow();
        final double sum = Arrays.stream(exponents).map(e -> Math.exp(e - most)).sum();
        return most + Math.log(sum / exponents.length) - width * Math.log(sigma * Math.sqrt(2 * Math.PI));
    }

    private static double[][] densities(Backend engine, PointSet samples, PointSet points, double... sigmas) {
        try (ParzenWindow window = new ParzenWindow(engine, samples)) {
            return window.logDensities(points, sigmas);
        }
    }
}
