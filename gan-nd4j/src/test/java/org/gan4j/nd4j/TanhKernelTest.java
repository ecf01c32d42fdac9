package org.gan4j.nd4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TanhKernelTest {
    /** Five units in the last place. */
    private static final double RELATIVE_ERROR = 4e-7;

    @Test
    void isTheTangentOfDoublePrecision() {
        for (float x = 1e-6f; x < 12; x *= 1.0003f) {
            assertThat((double) tanh(x)).as("tanh(%s)", x).isCloseTo(Math.tanh(x), percent());
            assertThat(tanh(-x)).as("tanh(-%s)", x).isEqualTo(-tanh(x));
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {9, 10, 100, 1e10f, Float.MAX_VALUE, Float.POSITIVE_INFINITY})
    void isOneFarFromZero(float x) {
        assertThat(tanh(x)).isBetween(Math.nextDown(1f), 1f);
        assertThat(tanh(-x)).isEqualTo(-tanh(x));
    }

    @Test
    void neverLeavesItsRange() {
        for (float x = 7; x < 9.1f; x += 1e-5f) {
            assertThat(tanh(x)).as("tanh(%s)", x).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void isNotANumberOfWhatIsNone() {
        assertThat(tanh(Float.NaN)).isNaN();
        assertThat(tanh(0)).isEqualTo(0);
    }

    private static Percentage percent() {
        return Percentage.withPercentage(100 * RELATIVE_ERROR);
    }

    private static float tanh(float x) {
        final float[] values = {x};
        TanhKernel.apply(values);
        return values[0];
    }
}
