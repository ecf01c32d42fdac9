package org.gan4j.api.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataLogitTest {
    @Test
    void isTheInverseOfTheSigmoid() {
        final float[] values = new float[3];
        new DataLogit(1e-7).fill(values, context(0.5f, 0.75f, 0.1f));

        assertThat(values).containsExactly(new float[] {0, (float) Math.log(3), (float) -Math.log(9)}, within(1e-6f));
    }

    /** log(1e-7 / (1 − 1e-7)) = −16.118. */
    @Test
    void clipsMeansAtBothEnds() {
        final float[] values = new float[2];
        new DataLogit(1e-7).fill(values, context(0, 1));

        assertThat(values).containsExactly(new float[] {-16.118095f, 16.118095f}, within(1e-5f));
    }

    @ParameterizedTest
    @ValueSource(floats = {-0.5f, 1.5f, Float.NaN})
    void refusesDataOutsideZeroAndOne(float mean) {
        assertThatThrownBy(() -> new DataLogit(1e-7).fill(new float[2], context(0.5f, mean)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("data-logit: needs data in [0, 1]; a mean is " + mean);
    }

    @Test
    void needsAsManyParametersAsTheDataHasValues() {
        assertThatThrownBy(() -> new DataLogit(1e-7).fill(new float[100], context(0.5f, 0.5f)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("data-logit: needs one parameter for each of the data's 2 values, gets 100");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.75})
    void refusesAClipOutOfRange(double clip) {
        assertThatThrownBy(() -> new DataLogit(clip))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("clip must be in (0, 0.5], not ");
    }

    private static InitializerContext context(float... mean) {
        return new InitializerContext(new Fans(1, 1), new RandomStream(1, Purpose.INITIAL_WEIGHTS, 0, 0), () -> mean);
    }
}
