package org.gan4j.experiments.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
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
        final var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        assertThat(new DecimalFormat(AxisNumbers.pattern(low, high), symbols).format(value))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2.4, 4.8, 2.40",
        "-0.8, 0.9, -0.800",
        "-12.345, 1000, -12.35",
        "0.0012, 0.002, 0.00120",
        "0.00000000012, 0.0000000002, 1.200e-10",
        "2e12, 4e12, 2.000e+12"
    })
    void endsAreAsFineAsTheAxis(double value, double length, String text) {
        assertThat(AxisNumbers.end(value, length)).isEqualTo(text);
    }
}
