package org.gan4j.metrics.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Labels;
import org.gan4j.api.metric.Coverage;
import org.gan4j.api.metric.Measurement;
import org.gan4j.datasets.image.MnistSpec;
import org.gan4j.datasets.image.StackedMnistSpec;
import org.gan4j.metrics.classifier.ShippedClassifiers;
import org.gan4j.nd4j.Nd4jSpec;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Controls: samples whose modes are known. */
class StackedCoverageTest {
    private static final int WIDTH = 3 * 784;
    private static final int PROTOCOL = 26_000;
    private static final Backend BACKEND = new Nd4jSpec("cpu").open();
    /** Trains on digits that the classifier did not learn from. */
    private static final DataSplits DATA = new StackedMnistSpec(PROTOCOL, "test", "test", "test", Range.UNIT, 0).load();

    @AfterAll
    static void close() {
        BACKEND.close();
    }

    /**
     * Equally likely modes would show a divergence of 999 / 52,000 = 0.019; the test images' digits are not quite equally
     * frequent, which adds three times the divergence of a digit, 3 · 0.0017.
     */
    @Test
    void realStackedDigitsCaptureEveryMode() {
        final Measurement measured = measure(Samples.first(DATA.train(), PROTOCOL));

        assertThat(measured.values().keySet())
                .containsExactly("modes-captured", "modes", "kl-to-uniform", "confidence", "mlp-mnist-accuracy");
        assertThat(value(measured, "modes-captured")).isEqualTo(1000);
        assertThat(value(measured, "modes")).isEqualTo(1000);
        assertThat(value(measured, "kl-to-uniform")).isCloseTo(0.019 + 3 * 0.0017, within(0.002));
    }

    /** The classifier's judgement against the labels: what it adds is less than a tenth. */
    @Test
    void theLabelsThemselvesSpreadAsMuch() {
        final Labels labels = Labels.of(DATA.train());
        final int[] counts = new int[1000];
        for (int index = 0; index < PROTOCOL; index++) {
            counts[labels.label(index)]++;
        }
        final Measurement measured = measure(Samples.first(DATA.train(), PROTOCOL));

        assertThat(value(measured, "kl-to-uniform"))
                .isCloseTo(new Counts(counts).divergenceFromUniform(), within(0.002));
    }

    @Test
    void digitsInTheirOrderAreTheMode() {
        final Dataset digits =
                new MnistSpec("train", "train", "test", Range.UNIT).load().test();
        final float[] sample = new float[WIDTH];
        digits.read(0, sample, 0);
        digits.read(1, sample, 784);
        digits.read(2, sample, 2 * 784);
        final StackedCoverageSpec spec = new StackedCoverageSpec(1);
        final ModeJudge judge =
                new ModeJudge(ShippedClassifiers.named("mlp-mnist").on(BACKEND), 3);

        assertThat(judge.judge(sample).counts().byClass()[721]).as("7, 2, 1").isEqualTo(1);
        final Measurement measured = spec.create(DATA, BACKEND).measure(sample);
        assertThat(value(measured, "modes-captured")).isEqualTo(1);
        assertThat(value(measured, "kl-to-uniform")).isCloseTo(Math.log(1000), within(1e-12));
    }

    @Test
    void aChannelThatIsAlwaysTheSameLeavesAHundredModes() {
        final float[] samples = Samples.first(DATA.train(), 5000);
        for (int row = 1; row < 5000; row++) {
            System.arraycopy(samples, 0, samples, row * WIDTH, 784);
        }
        final Measurement measured = measure(samples);

        assertThat(value(measured, "modes-captured")).isEqualTo(100);
        assertThat(measured.coverage()).contains(new Coverage(100, 1000));
        assertThat(value(measured, "kl-to-uniform")).isCloseTo(Math.log(10), within(0.03));
    }

    @Test
    void noiseIsPutIntoFewModes() {
        final Measurement measured = measure(Samples.noise(1000 * WIDTH));

        assertThat(value(measured, "modes-captured")).isLessThan(200);
        assertThat(value(measured, "kl-to-uniform")).isGreaterThan(3);
    }

    @Test
    void refusesDataThatIsNotStacked() {
        final DataSplits digits = new MnistSpec("train", "train", "test", Range.UNIT).load();

        assertThatThrownBy(() -> new StackedCoverageSpec(1).create(digits, BACKEND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "needs images whose channels have classes that a classifier tells apart:" + " stacked-mnist");
    }

    @Test
    void refusesOtherSamples() {
        assertThatThrownBy(
                        () -> new StackedCoverageSpec(3).create(DATA, BACKEND).measure(new float[5]))
                .hasMessage("stacked-coverage needs 3 samples of 2352 values each, gets 5 values");
        assertThatThrownBy(() -> new StackedCoverageSpec(0)).hasMessage("samples must be a number above 0, not 0");
    }

    private static Measurement measure(float[] samples) {
        return new StackedCoverageSpec(samples.length / WIDTH)
                .create(DATA, BACKEND)
                .measure(samples);
    }

    private static double value(Measurement measured, String name) {
        return measured.values().get(name);
    }
}
