package org.gan4j.experiments.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 | 8",
                "26000 | 26,000",
                "0 | 0",
                "-3 | -3",
                "0.98889 | 0.9889",
                "0.5 | 0.5000",
                "1234.56 | 1,235",
                "-12345.6 | -12,346",
                "184.314 | 184.3",
                "0.000123456 | 0.0001235",
                "0.0000123456 | 1.235e-05",
                "123456789.5 | 1.235e+08",
                "NaN | none",
                "-Infinity | none"
            })
    void showsFourDigits(double value, String text) {
        assertThat(NumberFormat.FOUR_DIGITS.text(value)).isEqualTo(text);
    }
}
