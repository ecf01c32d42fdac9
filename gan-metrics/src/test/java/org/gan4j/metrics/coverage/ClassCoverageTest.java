package org.gan4j.metrics.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.metric.Coverage;
import org.gan4j.api.metric.Curve;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.MetricUnits;
import org.gan4j.datasets.image.FashionMnistSpec;
import org.gan4j.datasets.image.MnistSpec;
import org.gan4j.datasets.image.StackedMnistSpec;
import org.gan4j.datasets.mixture.RingSpec;
import org.gan4j.nd4j.Nd4jSpec;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Controls: samples whose coverage is known. */
class ClassCoverageTest {
    private static final int WIDTH = 784;
    private static final Backend BACKEND = new Nd4jSpec("cpu").open();
    private static final DataSplits DIGITS =
            new MnistSpec("train[0:50000]", "train[50000:60000]", "test", Range.UNIT).load();

    @AfterAll
    static void close() {
        BACKEND.close();
    }

    @Test
    void realDigitsCaptureEveryClass() {
        final Measurement measured = measure(DIGITS, Samples.of(DIGITS.test(), label -> true));

        assertThat(measured.values().keySet())
                .containsExactly("classes-captured", "classes", "kl-to-uniform", "confidence", "mlp-mnist-accuracy");
        assertThat(value(measured, "classes-captured")).isEqualTo(10);
        assertThat(value(measured, "classes")).isEqualTo(10);
        assertThat(measured.coverage()).contains(new Coverage(10, 10));
        assertThat(value(measured, "kl-to-uniform"))
                .as("0.0017 by the test images' labels")
                .isBetween(0.0, 0.003);
        assertThat(value(measured, "confidence")).isGreaterThan(0.97);
        assertThat(value(measured, "mlp-mnist-accuracy")).isGreaterThan(0.984);
    }

    @Test
    void realGarmentsCaptureEveryClass() {
        final DataSplits garments = new FashionMnistSpec("train", "train", "test", Range.UNIT).load();
        final Measurement measured = measure(garments, Samples.of(garments.test(), label -> true));

        assertThat(value(measured, "classes-captured")).isEqualTo(10);
        assertThat(value(measured, "kl-to-uniform"))
                .as("0 by the test images' labels")
                .isBetween(0.0, 0.005);
        assertThat(measured.values()).containsKey("mlp-fashion-mnist-accuracy");
    }

    @Test
    void droppedClassesAreMissed() {
        final Set<Integer> dropped = Set.of(2, 5, 8);
        final Measurement measured = measure(DIGITS, Samples.of(DIGITS.test(), label -> !dropped.contains(label)));

        assertThat(value(measured, "classes-captured")).isEqualTo(7);
        assertThat(measured.coverage()).contains(new Coverage(7, 10));
        assertThat(value(measured, "kl-to-uniform")).isCloseTo(Math.log(10 / 7.0), within(0.05));
        for (final Curve.Point point : histogram(measured).points()) {
            if (dropped.contains((int) point.x())) {
                assertThat(point.y()).as("share of %s", point.x()).isLessThan(0.01);
            } else {
                assertThat(point.y()).as("share of %s", point.x()).isGreaterThan(0.1);
            }
        }
    }

    @Test
    void theSameDigitAgainAndAgainIsOneClass() {
        final float[] samples = new float[500 * WIDTH];
        for (int row = 0; row < 500; row++) {
            DIGITS.test().read(0, samples, row * WIDTH);
        }
        final Measurement measured = measure(DIGITS, samples);

        assertThat(value(measured, "classes-captured")).isEqualTo(1);
        assertThat(value(measured, "kl-to-uniform")).isCloseTo(Math.log(10), within(1e-12));
        assertThat(histogram(measured).points().get(7)).as("a seven").isEqualTo(new Curve.Point(7, 1));
        assertThat(value(measure(new ClassCoverageSpec(500, 0), samples), "classes-captured"))
                .as("one sample at least")
                .isEqualTo(1);
    }

    @Test
    void noiseIsPutIntoFewClasses() {
        final Measurement measured = measure(DIGITS, Samples.noise(2000 * WIDTH));

        assertThat(value(measured, "classes-captured")).isBetween(1.0, 5.0);
        assertThat(value(measured, "kl-to-uniform")).isGreaterThan(1);
        assertThat(value(measured, "confidence"))
                .as("sure of itself all the same")
                .isBetween(0.9, 1.0);
    }

    @Test
    void theShareFromWhichAClassIsCapturedCanBeSet() {
        final float[] samples = Samples.of(DIGITS.test(), label -> label == 3 || label == 4);
        final int count = samples.length / WIDTH;

        assertThat(value(measure(new ClassCoverageSpec(count, 0), samples), "classes-captured"))
                .as("one error is enough")
                .isGreaterThan(2);
        assertThat(value(measure(new ClassCoverageSpec(count, 0.4), samples), "classes-captured"))
                .isEqualTo(2);
        assertThat(value(measure(new ClassCoverageSpec(count, 0.6), samples), "classes-captured"))
                .isEqualTo(0);
    }

    @Test
    void theRangeThatAGeneratorLearntMakesNoDifference() {
        final DataSplits symmetric = new MnistSpec("train", "train", "test", new Range(-1, 1)).load();
        final MetricUnits units = MetricUnits.of(symmetric.train());
        final float[] samples = Samples.first(symmetric.test(), 1000);
        units.convert(samples);
        final Map<String, Double> values =
                measure(units.convert(symmetric), samples).values();

        final Map<String, Double> unit =
                measure(DIGITS, Samples.first(DIGITS.test(), 1000)).values();
        assertThat(values.keySet()).isEqualTo(unit.keySet());
        values.forEach((name, value) -> assertThat(value).as(name).isCloseTo(unit.get(name), within(1e-5)));
    }

    @Test
    void refusesDataThatNoClassifierKnows() {
        final String message = "needs data whose classes a classifier tells apart: mnist or fashion-mnist"
                + " (for stacked-mnist there is stacked-coverage)";
        final DataSplits ring = new RingSpec(8, 1, 0.01, 1, 0).load();
        final DataSplits stacked = new StackedMnistSpec(1, "train", "train", "test", Range.UNIT, 0).load();

        assertThatThrownBy(() -> new ClassCoverageSpec(1, 0).create(ring, BACKEND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> new ClassCoverageSpec(1, 0).create(stacked, BACKEND))
                .hasMessage(message);
    }

    @Test
    void refusesOtherSamples() {
        final float[] broken = Samples.noise(2 * WIDTH);
        broken[WIDTH + 5] = Float.NaN;

        assertThatThrownBy(() -> measure(new ClassCoverageSpec(2, 0), broken))
                .hasMessage("class-coverage needs finite samples; value 5 of sample 1 is NaN");
        assertThatThrownBy(() -> measure(new ClassCoverageSpec(3, 0), broken))
                .hasMessage("class-coverage needs 3 samples of 784 values each, gets 1568 values");
    }

    @Test
    void refusesNumbersThatCannotBe() {
        assertThatThrownBy(() -> new ClassCoverageSpec(0, 0)).hasMessage("samples must be a number above 0, not 0");
        assertThatThrownBy(() -> new ClassCoverageSpec(1, 1)).hasMessageStartingWith("leastShare must be in [0, 1)");
    }

    private static Measurement measure(DataSplits data, float[] samples) {
        return new ClassCoverageSpec(samples.length / WIDTH, 0.01)
                .create(data, BACKEND)
                .measure(samples);
    }

    private static Measurement measure(ClassCoverageSpec spec, float[] samples) {
        return spec.create(DIGITS, BACKEND).measure(samples);
    }

    private static double value(Measurement measured, String name) {
        return measured.values().get(name);
    }

    private static Curve histogram(Measurement measured) {
        assertThat(measured.curves()).hasSize(1);
        return measured.curves().get(0);
    }
}
