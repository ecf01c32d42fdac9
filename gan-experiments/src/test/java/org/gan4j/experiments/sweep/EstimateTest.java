package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {
    /** Mean 20/4 = 5; squared deviations 9 + 1 + 1 + 9 = 20 over 3 and 4: √(20/12). */
    @Test
    void dividesTheSampleDeviationByTheRootOfTheCount() {
        final Estimate estimate = Estimate.of(2, 4, 6, 8);
        assertThat(estimate.count()).isEqualTo(4);
        assertThat(estimate.mean()).isEqualTo(5);
        assertThat(estimate.standardError().orElseThrow()).isEqualTo(1.2909944487358056, within(1e-15));
    }

    /** Of two values, half their distance. */
    @Test
    void isHalfTheDistanceOfTwo() {
        assertThat(Estimate.of(7, 8).standardError()).hasValue(0.5);
    }

    /** Their squares are no numbers. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e300})
    void takesTinyAndHugeValues(double unit) {
        final Estimate estimate = Estimate.of(2 * unit, 4 * unit, 6 * unit, 8 * unit);
        assertThat(estimate.standardError().orElseThrow() / unit).isEqualTo(1.2909944487358056, within(1e-12));
    }

    @Test
    void hasNoErrorForOne() {
        assertThat(Estimate.of(7).mean()).isEqualTo(7);
        assertThat(Estimate.of(7).standardError()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 8 8 | 7.67 ± 0.33",
                "8 8 8 | 8 ± 0",
                "0 0 | 0 ± 0",
                "100 300 | 200 ± 100",
                "0.1 0.3 | 0.20 ± 0.10",
                "-1.5 -2.5 | -2.00 ± 0.50",
                "0.00031 0.00033 | 0.000320 ± 0.000010",
                "1e-12 3e-12 | 2.000e-12 ± 1.000e-12",
                "1e12 3e12 | 2.000e+12 ± 1.000e+12",
                "-1e200 1e200 | 0.000e+00 ± 1.000e+200",
                "8 | 8",
                "0.3333333 | 0.3333",
                "123456.7 | 123457",
                "0.5 | 0.5"
            })
    void showsTheDigitsThatCount(String values, String text) {
        final double[] numbers =
                Stream.of(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertThat(Estimate.of(numbers).text()).as(Arrays.toString(numbers)).isEqualTo(text);
    }
}
