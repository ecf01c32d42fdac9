package org.gan4j.metrics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.metric.MetricUnits;
import org.gan4j.datasets.image.FashionMnistSpec;
import org.gan4j.datasets.image.MnistSpec;
import org.gan4j.datasets.image.StackedMnistSpec;
import org.gan4j.datasets.mixture.RingSpec;
import org.gan4j.metrics.Engines;
import org.gan4j.metrics.coverage.Samples;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Controls of both distances by a classifier's features: samples whose order is known. */
class ClassifierDistancesTest {
    private static final int WIDTH = 784;
    private static final int COUNT = 2_000;
    private static final Backend BACKEND = Engines.nd4j();
    private static final DataSplits DIGITS =
            new MnistSpec("train[0:50000]", "train[50000:60000]", "test", Range.UNIT).load();

    @AfterAll
    static void close() {
        BACKEND.close();
    }

    @Test
    void realDigitsAreNearerThanThoseOfSevenClassesAndTheseThanNoise() {
        final double real = frechet(Samples.first(DIGITS.validation(), COUNT));
        final double dropped = frechet(withoutThreeClasses());
        final double noise = frechet(Samples.noise(COUNT * WIDTH));

        assertThat(real).isBetween(0.0, 4.0);
        assertThat(dropped).isGreaterThan(4 * real);
        assertThat(noise).isGreaterThan(4 * dropped);
    }

    @Test
    void realDigitsAreAtNoKernelDistanceAndOthersAtSome() {
        final Map<String, Double> real = kernel(Samples.first(DIGITS.validation(), COUNT));
        final Map<String, Double> dropped = kernel(withoutThreeClasses());
        final Map<String, Double> noise = kernel(Samples.noise(COUNT * WIDTH));

        assertThat(real.get("kernel-distance")).isCloseTo(0, within(dropped.get("kernel-distance") / 4));
        assertThat(dropped.get("kernel-distance")).isGreaterThan(5 * dropped.get("standard-error"));
        assertThat(noise.get("kernel-distance")).isGreaterThan(4 * dropped.get("kernel-distance"));
        assertThat(dropped.get("subset-deviation")).isGreaterThan(dropped.get("standard-error"));
    }

    @Test
    void aSetIsAtNoFrechetDistanceFromItself() {
        assertThat(frechet(Samples.first(DIGITS.test(), COUNT))).isBetween(0.0, 1e-6);
    }

    @Test
    void sayWhoseFeaturesTheyCompare() {
        final DataSplits garments = new FashionMnistSpec("train", "train", "test", Range.UNIT).load();
        final float[] samples = Samples.first(garments.test(), 300);

        assertThat(measure(frechetSpec(300), garments, samples).values())
                .containsOnlyKeys("frechet-distance", "mlp-fashion-mnist-accuracy");
        assertThat(measure(kernelSpec(300), DIGITS, Samples.first(DIGITS.test(), 300))
                        .values()
                        .keySet())
                .containsExactly("kernel-distance", "standard-error", "subset-deviation", "mlp-mnist-accuracy");
    }

    @Test
    void theOrderOfTheSamplesMakesNoDifference() {
        final float[] samples = Samples.first(DIGITS.validation(), 400);
        final float[] reversed = reversed(samples);
        final MetricSpec whole = new ClassifierKernelDistanceSpec(400, Split.TEST, 400, 1, 400);

        assertThat(value(frechetSpec(400), reversed))
                .isCloseTo(value(frechetSpec(400), samples), Percentage.withPercentage(1e-4));
        assertThat(value(whole, reversed)).isCloseTo(value(whole, samples), within(1e-5));
    }

    @Test
    void engineAndOracleAgree() {
        final float[] samples = Samples.first(DIGITS.validation(), 250);
        for (final MetricSpec spec : List.of(frechetSpec(250), kernelSpec(250))) {
            final List<Double> distances = new ArrayList<>();
            Engines.onEach(engine -> distances.add(
                    first(spec.create(DIGITS, engine).measure(samples).values())));
            assertThat(distances.get(1)).isCloseTo(distances.get(0), Percentage.withPercentage(0.01));
        }
    }

    @Test
    void theRangeThatAGeneratorLearntMakesNoDifference() {
        final DataSplits symmetric = new MnistSpec("train", "train", "test", new Range(-1, 1)).load();
        final MetricUnits units = MetricUnits.of(symmetric.train());
        final float[] samples = Samples.first(symmetric.train(), 300);
        units.convert(samples);

        assertThat(first(measure(frechetSpec(300), units.convert(symmetric), samples)
                        .values()))
                .isCloseTo(
                        value(frechetSpec(300), Samples.first(DIGITS.train(), 300)), Percentage.withPercentage(1e-3));
    }

    @Test
    void fewerPointsThanFeaturesAreWarnedOf() {
        final Measurement few =
                measure(new ClassifierFrechetDistanceSpec(192, Split.TEST, 193), DIGITS, Samples.noise(192 * WIDTH));
        final Measurement enough =
                measure(new ClassifierFrechetDistanceSpec(193, Split.TEST, 193), DIGITS, Samples.noise(193 * WIDTH));

        assertThat(few.warnings())
                .containsExactly("192 samples do not determine the covariance of 192 features; use more than 192");
        assertThat(enough.warnings()).isEmpty();
        assertThat(measure(new ClassifierFrechetDistanceSpec(193, Split.TEST, 100), DIGITS, Samples.noise(193 * WIDTH))
                        .warnings())
                .containsExactly(
                        "100 real examples do not determine the covariance of 192 features; use more than 192");
    }

    @Test
    void refuseDataThatNoClassifierKnows() {
        final DataSplits ring = new RingSpec(8, 1, 0.01, 1, 0).load();
        final DataSplits stacked = new StackedMnistSpec(1, "train", "train", "test", Range.UNIT, 0).load();
        for (final DataSplits data : List.of(ring, stacked)) {
            assertThatThrownBy(() -> frechetSpec(300).create(data, BACKEND))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("needs data that a classifier knows, whose features it"
                            + " compares: mnist or fashion-mnist");
            assertThatThrownBy(() -> kernelSpec(300).create(data, BACKEND))
                    .hasMessageStartingWith("needs data that a classifier knows");
        }
    }

    @Test
    void refuseCountsThatCannotBe() {
        assertThatThrownBy(() -> new ClassifierFrechetDistanceSpec(1, Split.TEST, 2))
                .hasMessage("samples must be at least 2, not 1");
        assertThatThrownBy(() -> new ClassifierFrechetDistanceSpec(2, Split.TEST, 1))
                .hasMessage("realCount must be at least 2, not 1");
        assertThatThrownBy(() -> new ClassifierKernelDistanceSpec(2, Split.TEST, 2, 0, 2))
                .hasMessage("subsets must be a number above 0, not 0");
        assertThatThrownBy(() -> new ClassifierKernelDistanceSpec(2, Split.TEST, 2, 1, 1))
                .hasMessage("subsetSize must be at least 2, not 1");
        assertThatThrownBy(() -> new ClassifierKernelDistanceSpec(99, Split.TEST, 100, 1, 100))
                .hasMessage("samples must be at least subsetSize, 100, not 99");
        assertThatThrownBy(() -> new ClassifierKernelDistanceSpec(100, Split.TEST, 99, 1, 100))
                .hasMessage("realCount must be at least subsetSize, 100, not 99");
        assertThatThrownBy(() -> frechetSpec(10_001).create(DIGITS, BACKEND))
                .hasMessage("realCount must be at most 10000, the number of test examples, not 10001");
    }

    @Test
    void refuseOtherSamples() {
        final float[] broken = Samples.noise(300 * WIDTH);
        broken[WIDTH + 5] = Float.NaN;

        assertThatThrownBy(() -> value(frechetSpec(300), broken))
                .hasMessage("classifier-frechet-distance needs finite samples; value 5 of sample 1 is NaN");
        assertThatThrownBy(() -> value(kernelSpec(300), new float[7]))
                .hasMessage("classifier-kernel-distance needs 300 samples of 784 values each, gets 7 values");
    }

    private static float[] withoutThreeClasses() {
        final Set<Integer> dropped = Set.of(2, 5, 8);
        return Arrays.copyOf(Samples.of(DIGITS.validation(), label -> !dropped.contains(label)), COUNT * WIDTH);
    }

    private static float[] reversed(float[] samples) {
        final float[] reversed = new float[samples.length];
        for (int offset = 0; offset < samples.length; offset += WIDTH) {
            System.arraycopy(samples, offset, reversed, samples.length - WIDTH - offset, WIDTH);
        }
        return reversed;
    }

    private static double frechet(float[] samples) {
        return value(frechetSpec(COUNT), samples);
    }

    private static Map<String, Double> kernel(float[] samples) {
        return measure(kernelSpec(COUNT), DIGITS, samples).values();
    }

    private static MetricSpec frechetSpec(int count) {
        return new ClassifierFrechetDistanceSpec(count, Split.TEST, count);
    }

    private static MetricSpec kernelSpec(int count) {
        return new ClassifierKernelDistanceSpec(count, Split.TEST, count, 20, 100);
    }

    private static double value(MetricSpec spec, float[] samples) {
        return first(measure(spec, DIGITS, samples).values());
    }

    private static Measurement measure(MetricSpec spec, DataSplits data, float[] samples) {
        return spec.create(data, BACKEND).measure(samples);
    }

    private static double first(Map<String, Double> values) {
        return values.values().iterator().next();
    }
}
