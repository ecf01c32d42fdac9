package org.gan4j.nd4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignTest {
    @ParameterizedTest
    @ValueSource(floats = {1e-22f, 1e-7f, 0.3f, 1, 12345.678f, 1e37f, Float.MAX_VALUE})
    void isExact(float x) {
        assertThat(Sign.positivePart(x)).isEqualTo(x);
        assertThat(Sign.positivePart(-x)).isEqualTo(0);
        assertThat(Sign.step(x)).isEqualTo(1);
        assertThat(Sign.step(-x)).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, true",
        "2, 1, false",
        "-3, -3, false",
        "0, -0, false",
        "-0, 0, false",
        "-1e-45, 0, true",
        "0, 1e-45, true",
        "-3.4e38, 3.4e38, true",
        "3.4e38, -3.4e38, false"
    })
    void comparesAsTheOperatorDoes(float a, float b, boolean isLess) {
        assertThat(Sign.allOnesIfLess(a, b)).isEqualTo(isLess ? -1 : 0);
    }

    @ParameterizedTest
    @ValueSource(floats = {0f, -0f})
    void isZeroAtZero(float x) {
        assertThat(Sign.positivePart(x)).isZero();
        assertThat(Sign.step(x)).isZero();
    }
}
