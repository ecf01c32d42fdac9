package org.gan4j.api.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class RatesTest {
    @Test
    void constantStays() {
        final Rate rate = new ConstantRate(0.25);
        assertThat(rate.at(0)).isEqualTo(0.25);
        assertThat(rate.at(Long.MAX_VALUE)).isEqualTo(0.25);
    }

    @Test
    void decayMultipliesEveryIteration() {
        final Rate rate = new ExponentialDecay(8, 0.5, 0);
        assertThat(rate.at(0)).isEqualTo(8);
        assertThat(rate.at(1)).isEqualTo(4);
        assertThat(rate.at(2)).isEqualTo(2);
        assertThat(rate.at(5)).isEqualTo(0.25);
        assertThat(rate.at(1_000_000)).isZero();
    }

    @Test
    void decayEndsAtItsFloor() {
        final Rate rate = new ExponentialDecay(8, 0.5, 3);
        assertThat(rate.at(1)).isEqualTo(4);
        assertThat(rate.at(2)).isEqualTo(3);
        assertThat(rate.at(1_000_000)).isEqualTo(3);
    }

    /** 0.1 / 1.000004^step, never below 1e-6: the code of Goodfellow et al. 2014, one step a minibatch. */
    @Test
    void decayFollowsTheOriginalConfiguration() {
        final Rate rate = new ExponentialDecay(0.1, 1 / 1.000004, 1e-6);
        for (final long step : new long[] {0, 1, 500, 125_000, 250_000, 2_000_000}) {
            final double original = 0.1 * Math.exp(-step * Math.log1p(4e-6));
            assertThat(rate.at(step)).as("step %d", step).isCloseTo(original, Percentage.withPercentage(1e-7));
        }
        assertThat(rate.at(2_878_000)).isGreaterThan(1e-6).isLessThan(1.001e-6);
        assertThat(rate.at(2_879_000)).isEqualTo(1e-6);
    }

    @Test
    void rampRisesInAStraightLineAndStays() {
        final Rate rate = new LinearRamp(0.5, 0.7, 125_000);
        assertThat(rate.at(0)).isEqualTo(0.5);
        assertThat(rate.at(31_250)).isCloseTo(0.55, within(1e-12));
        assertThat(rate.at(62_500)).isCloseTo(0.6, within(1e-12));
        assertThat(rate.at(124_999)).isLessThan(0.7);
        assertThat(rate.at(125_000)).isEqualTo(0.7);
        assertThat(rate.at(125_001)).isEqualTo(0.7);
        assertThat(rate.at(Long.MAX_VALUE)).isEqualTo(0.7);
    }

    @Test
    void rampFallsToo() {
        final Rate rate = new LinearRamp(1, 0, 4);
        assertThat(rate.at(1)).isEqualTo(0.75);
        assertThat(rate.at(4)).isZero();
    }

    @Test
    void refusesWhatIsOutOfRange() {
        refused(() -> new ConstantRate(-1), "value must be 0 or a number above it, not -1");
        refused(() -> new ConstantRate(Double.NaN), "value must be 0 or a number above it, not NaN");
        refused(() -> new ExponentialDecay(0, 0.5, 0), "initial must be a number above 0, not 0");
        refused(() -> new ExponentialDecay(1, 0, 0), "factor must be in (0, 1], not 0");
        refused(() -> new ExponentialDecay(1, 1.5, 0), "factor must be in (0, 1], not 1.5");
        refused(() -> new ExponentialDecay(1, 1, -0.5), "floor must be 0 or a number above it, not -0.5");
        refused(() -> new LinearRamp(-1, 0, 1), "from must be 0 or a number above it, not -1");
        refused(() -> new LinearRamp(0, -1, 1), "to must be 0 or a number above it, not -1");
        refused(() -> new LinearRamp(0, 1, 0), "until must be a number above 0, not 0");
    }

    private static void refused(ThrowingCallable rate, String message) {
        assertThatThrownBy(rate).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
