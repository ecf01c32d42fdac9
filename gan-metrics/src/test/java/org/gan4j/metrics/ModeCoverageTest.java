package org.gan4j.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.gan4j.api.data.Mode;
import org.gan4j.api.metric.Coverage;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModeCoverageTest {
    /** A right triangle with legs of 10, each Gaussian of deviation 0.5: high quality up to a distance of 1.5. */
    private static final List<Mode> MODES = List.of(mode(0.5, 0, 0), mode(0.5, 10, 0), mode(0.5, 0, 10));

    private static final Offset<Double> ROUNDING = within(1e-12);

    @Test
    void countsByHand() {
        final Map<String, Double> results = measure(0, 0, 0.5f, -0.5f, 1, 1, 10, 1.25f, 9, 9, 0, 8);

        assertThat(results).containsOnlyKeys("modes-captured", "modes", "high-quality-share", "reverse-kl");
        assertThat(results.get("modes-captured")).isEqualTo(2);
        assertThat(results.get("modes")).isEqualTo(3);
        assertThat(results.get("high-quality-share")).isCloseTo(4 / 6.0, ROUNDING);
        assertThat(results.get("reverse-kl"))
                .isCloseTo(0.75 * Math.log(0.75 * 3) + 0.25 * Math.log(0.25 * 3), ROUNDING);
    }

    @Test
    void coversTheModesThatItCounts() {
        final float[] samples = {0, 0, 0.5f, -0.5f, 1, 1, 10, 1.25f, 9, 9, 0, 8};

        assertThat(new ModeCoverage(MODES, 6).measure(samples).coverage()).contains(new Coverage(2, 3));
    }

    @Test
    void showsItsResultsInOrder() {
        assertThat(measure(0, 0).keySet())
                .containsExactly("modes-captured", "modes", "high-quality-share", "reverse-kl");
    }

    @Test
    void threeDeviationsAreOfHighQualityAndNoMore() {
        assertThat(measure(1.5f, 0).get("high-quality-share")).isEqualTo(1);
        assertThat(measure(1.5001f, 0).get("high-quality-share")).isEqualTo(0);
        assertThat(measure(1.2f, 1.2f).get("high-quality-share")).isEqualTo(0);
    }

    @Test
    void equalSharesDivergeByNothing() {
        final Map<String, Double> results = measure(0, 0, 10, 0, 0, 10);

        assertThat(results.get("modes-captured")).isEqualTo(3);
        assertThat(results.get("high-quality-share")).isEqualTo(1);
        assertThat(results.get("reverse-kl")).isCloseTo(0, ROUNDING);
    }

    @Test
    void aSingleModeDivergesMost() {
        final Map<String, Double> results = measure(0, 10, 0, 10, 0, 11);

        assertThat(results.get("modes-captured")).isEqualTo(1);
        assertThat(results.get("reverse-kl")).isCloseTo(Math.log(3), ROUNDING);
    }

    @Test
    void withoutHighQualityNothingIsCapturedAndTheDivergenceIsUndefined() {
        final Map<String, Double> results = measure(5, 5, -4, 3);

        assertThat(results.get("modes-captured")).isZero();
        assertThat(results.get("high-quality-share")).isZero();
        assertThat(results.get("reverse-kl")).isNaN();
    }

    @Test
    void ofEquallyNearModesTheFirstHasTheSample() {
        final List<Mode> close = List.of(new Mode(new float[] {-1}, 1, 0.5), new Mode(new float[] {1}, 1, 0.5));
        final Map<String, Double> results =
                new ModeCoverage(close, 2).measure(new float[] {0, 0.5f}).values();

        assertThat(results.get("modes-captured")).isEqualTo(2);
    }

    /** 5 is nearer to the mode at 0, which is 50 of its deviations away, and within 2.5 of those of the mode at 10. */
    @Test
    void eachModeHasItsOwnDeviationAndWeight() {
        final List<Mode> uneven = List.of(new Mode(new float[] {0}, 0.1, 0.25), new Mode(new float[] {10}, 2, 0.75));
        final Map<String, Double> results = new ModeCoverage(uneven, 5)
                .measure(new float[] {0.25f, 5, 12, 16.5f, 4})
                .values();

        assertThat(results.get("modes-captured")).isEqualTo(2);
        assertThat(results.get("high-quality-share")).isCloseTo(4 / 5.0, ROUNDING);
        assertThat(results.get("reverse-kl")).isCloseTo(0, ROUNDING);
    }

    @Test
    void theOrderOfSamplesDoesNotMatter() {
        assertThat(measure(0, 8, 9, 9, 10, 1.25f, 1, 1, 0.5f, -0.5f, 0, 0))
                .isEqualTo(measure(0, 0, 0.5f, -0.5f, 1, 1, 10, 1.25f, 9, 9, 0, 8));
    }

    @Test
    void worksInAnyDimension() {
        final float[] samples = new float[3000];
        new RandomStream(5, Purpose.METRIC, 0, 0).normal(samples, 7, 0.1);
        final Map<String, Double> results = new ModeCoverage(List.of(new Mode(new float[] {7, 7, 7}, 0.1, 1)), 1000)
                .measure(samples)
                .values();

        assertThat(results.get("high-quality-share"))
                .as("chi, 3 degrees of freedom")
                .isCloseTo(0.9707, within(0.025));
        assertThat(results.get("reverse-kl")).isZero();
    }

    @Test
    void refusesAnotherNumberOfSamples() {
        assertThatThrownBy(() -> new ModeCoverage(MODES, 3).measure(new float[5]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mode-coverage needs 3 samples of 2 values each, gets 5 values");
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void refusesSamplesThatAreNotFinite(float value) {
        assertThatThrownBy(() -> measure(0, 0, 10, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mode-coverage needs finite samples; value 1 of sample 1 is " + value);
    }

    private static Mode mode(double deviation, float... mean) {
        return new Mode(mean, deviation, 1 / 3.0);
    }

    private static Map<String, Double> measure(float... samples) {
        return new ModeCoverage(MODES, samples.length / 2).measure(samples).values();
    }
}
