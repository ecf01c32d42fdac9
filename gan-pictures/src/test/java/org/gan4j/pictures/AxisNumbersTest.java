package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.01, 0.003, 0.003",
        "-0.5, 0.5, -0.25, -0.25",
        "0, 20000, 15000, '15,000'",
        "0, 1, 0.30000000000000004, 0.3",
        "0, 1e-8, 2.5e-9, 2.5E-9",
        "0, 4e12, 3e12, 3E12"
    })
    void areWrittenInFullUnlessThatIsLong(double low, double high, double value, String text) {
        assertThat(AxisNumbers.text(value, low, high)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "-1.44, 1.45, 7, '-1 -0.5 0 0.5 1'",
        "0, 1, 3, '0 0.5 1'",
        "0.1, 0.7, 7, '0.1 0.2 0.3 0.4 0.5 0.6 0.7'",
        "-12000, -3000, 4, '-10000 -5000'",
        "3e-7, 9e-7, 7, '3E-7 4E-7 5E-7 6E-7 7E-7 8E-7 9E-7'",
    })
    void roundOnesAreMultiplesOfARoundStep(double low, double high, int most, String numbers) {
        assertThat(AxisNumbers.round(low, high, most).stream()
                        .map(number -> number.compareTo(BigDecimal.ZERO) == 0
                                ? "0"
                                : AxisNumbers.text(number.doubleValue(), 0, Math.abs(high) < 1e-3 ? 1e-9 : 1)
                                        .replace(",", ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(numbers);
    }
}
