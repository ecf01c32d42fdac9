package org.gan4j.metrics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.Control;
import org.gan4j.datasets.mixture.Component;
import org.gan4j.datasets.mixture.Mixture1dSpec;
import org.gan4j.datasets.mixture.RingSpec;
import org.gan4j.metrics.ModeCoverageSpec;
import org.gan4j.metrics.distribution.MomentDriftSpec;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;

/** Closed forms: of a ring of radius 1, each coordinate has the variance 1/2 + deviation². */
class ControlsOfMixturesTest {
    private static final int SAMPLES = 20_000;
    private static final DataSplits RING = new RingSpec(8, 1, 0.01, 50_000, 0).load();
    /** 1 − exp(−9/2). */
    private static final double WITHIN_THREE_DEVIATIONS = 0.98889;

    private static final double SAMPLING_ERROR =
            Math.sqrt(WITHIN_THREE_DEVIATIONS * (1 - WITHIN_THREE_DEVIATIONS) / SAMPLES);

    @Test
    void exactDrawsCaptureEveryModeAlike() {
        final Map<String, Double> values = coverage(new Exact());

        assertThat(values.get("modes-captured")).isEqualTo(8);
        assertThat(values.get("high-quality-share")).isCloseTo(WITHIN_THREE_DEVIATIONS, within(4 * SAMPLING_ERROR));
        assertThat(values.get("reverse-kl")).as("(modes - 1) / 2n at chance").isBetween(0.0, 0.001);
    }

    @Test
    void halfOfTheModesAreDropped() {
        final Map<String, Double> values = coverage(new Dropped());

        assertThat(values.get("modes-captured")).isEqualTo(4);
        assertThat(values.get("high-quality-share")).isCloseTo(WITHIN_THREE_DEVIATIONS, within(4 * SAMPLING_ERROR));
        assertThat(values.get("reverse-kl")).isCloseTo(Math.log(2), within(0.001));
    }

    @Test
    void aSingleModeIsLeft() {
        final Map<String, Double> values = coverage(new Single());

        assertThat(values.get("modes-captured")).isEqualTo(1);
        assertThat(values.get("reverse-kl")).isCloseTo(Math.log(8), within(1e-9));
    }

    /** Modes take 8π(0.03)² of a Gaussian of variance 1/2 at radius 1: a share of 0.0225 / e. */
    @Test
    void noiseMissesTheModesAndHasTheirMoments() {
        final double share = 8 * Math.PI * 0.0009 * Math.exp(-1) / Math.PI;
        final Map<String, Double> values = coverage(new Noise());
        final Map<String, Double> drift = new MomentDriftSpec(SAMPLES, Split.TRAIN)
                .create(RING, new ReferenceBackend())
                .measure(samples(new Noise()))
                .values();

        assertThat(values.get("high-quality-share")).isCloseTo(share, within(5 * Math.sqrt(share / SAMPLES)));
        assertThat(drift.get("mean-drift")).isLessThan(0.02);
        assertThat(drift.get("deviation-drift")).isLessThan(0.02);
    }

    /** Of N(−2, 0.1²) by 1 and N(3, 0.5²) by 3, whose mean is 1.75 and variance 0.25 · 0.01 + 0.75 · 0.25 + 3/16 · 25. */
    @Test
    void exactDrawsOfALineHaveItsDeviationsAndWeights() {
        final DataSplits line =
                new Mixture1dSpec(List.of(new Component(-2, 0.1, 1), new Component(3, 0.5, 3)), 10, 0).load();
        final float[] draws = new Exact().samples(SAMPLES, Lines.material(line, Map.of(), new ReferenceBackend()));
        final Map<String, Double> values = new ModeCoverageSpec(SAMPLES)
                .create(line, new ReferenceBackend())
                .measure(draws)
                .values();
        double mean = 0;
        double square = 0;
        for (final float draw : draws) {
            mean += draw / (double) SAMPLES;
            square += (double) draw * draw / SAMPLES;
        }

        assertThat(values.get("high-quality-share")).isCloseTo(0.9973, within(5 * Math.sqrt(0.0027 / SAMPLES)));
        assertThat(values.get("reverse-kl")).isBetween(0.0, 0.001);
        assertThat(mean).isCloseTo(1.75, within(5 * Math.sqrt(4.88 / SAMPLES)));
        assertThat(square - mean * mean).isCloseTo(4.8775, within(0.15));
    }

    @Test
    void thereAreNoModesToLeaveOutOfOne() {
        final DataSplits one = new RingSpec(1, 1, 0.01, 100, 0).load();

        assertThatThrownBy(() -> new Dropped().samples(5, Lines.material(one, Map.of(), new ReferenceBackend())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the data have no classes or modes to leave out");
    }

    @Test
    void dataOfNoKnownMixtureHaveNoExactDraws() {
        final Lines line = new Lines(1, 2);

        assertThatThrownBy(() -> new Exact()
                        .samples(5, Lines.material(Lines.splits(line, line, line), Map.of(), new ReferenceBackend())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the data are not drawn from a known mixture");
    }

    private static Map<String, Double> coverage(Control control) {
        return new ModeCoverageSpec(SAMPLES)
                .create(RING, new ReferenceBackend())
                .measure(samples(control))
                .values();
    }

    private static float[] samples(Control control) {
        return control.samples(SAMPLES, Lines.material(RING, Map.of(), new ReferenceBackend()));
    }
}
