package org.gan4j.api.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

/** Distributions, with fan-in 300 and fan-out 100. */
class InitializersTest {
    private static final int SAMPLES = 100_000;

    @Test
    void constantFills() {
        assertThat(fill(new Constant(-0.5))).containsOnly(-0.5f);
    }

    @Test
    void uniformSpansItsRange() {
        requireUniform(fill(new Uniform(new Range(2, 3))), 2, 3);
    }

    @Test
    void normalHasItsMeanAndDeviation() {
        requireNormal(fill(new Normal(1, 0.02)), 1, 0.02);
    }

    /** Glorot and Bengio, eq. 16: sqrt(6 / 400). */
    @Test
    void xavierUniformIsBoundedByBothFans() {
        requireUniform(fill(new XavierUniform()), -0.1224744871, 0.1224744871);
    }

    /** Glorot and Bengio, eq. 12: sqrt(2 / 400). */
    @Test
    void xavierNormalDeviatesByBothFans() {
        requireNormal(fill(new XavierNormal()), 0, 0.0707106781);
    }

    /** He et al., eq. 10: sqrt(2 / 300). */
    @Test
    void heDeviatesByFanIn() {
        requireNormal(fill(new He()), 0, 0.0816496581);
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertThatThrownBy(() -> new Normal(0, 0)).hasMessage("deviation must be a number above 0, not 0");
        assertThatThrownBy(() -> new Normal(Double.NaN, 1))
                .hasMessage("mean must be a number that a float can hold, not NaN");
        assertThatThrownBy(() -> new Constant(Double.POSITIVE_INFINITY))
                .hasMessage("value must be a number that a float can hold, not Infinity");
    }

    private static float[] fill(Initializer initializer) {
        final float[] values = new float[SAMPLES];
        final RandomStream random = new RandomStream(1, Purpose.INITIAL_WEIGHTS, 0, 0);
        initializer.fill(values, new InitializerContext(new Fans(300, 100), random, () -> {
            throw new IllegalStateException("no data here");
        }));
        return values;
    }

    private static void requireUniform(float[] values, double low, double high) {
        for (final float value : values) {
            assertThat((double) value).isBetween(low - 1e-7, high + 1e-7);
        }
        requireDistribution(values, UniformContinuousDistribution.of(low, high)::cumulativeProbability);
        requireDeviation(values, (low + high) / 2, (high - low) / Math.sqrt(12));
    }

    private static void requireNormal(float[] values, double mean, double deviation) {
        requireDistribution(values, NormalDistribution.of(mean, deviation)::cumulativeProbability);
        requireDeviation(values, mean, deviation);
    }

    private static void requireDistribution(float[] values, DoubleUnaryOperator cumulative) {
        final double[] sample =
                IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
        final double p =
                KolmogorovSmirnovTest.withDefaults().test(sample, cumulative).getPValue();
        assertThat(p).as("p of Kolmogorov and Smirnov's test").isGreaterThan(1e-3);
    }

    private static void requireDeviation(float[] values, double mean, double deviation) {
        final double variance = IntStream.range(0, values.length)
                .mapToDouble(i -> (values[i] - mean) * (values[i] - mean))
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(variance)).as("deviation").isCloseTo(deviation, within(0.01 * deviation));
    }
}
