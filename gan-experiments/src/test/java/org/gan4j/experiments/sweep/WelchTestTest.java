package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WelchTestTest {
    /** By scipy 1.10: {@code stats.ttest_ind(values, reference, equal_var=False)}; the margin by {@code stats.t.ppf(0.975, df)}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 8 8 | 6 4 8 | -1.666666666666667 | 4.527407019200447 | -1.386750490563073 | 2.3310344827586205 | 0.2832361277697779",
                "8 8 8 | 6 4 8 | -2 | 4.968275423687505 | -1.7320508075688774 | 2 | 0.22540333075851657",
                "7 8 8 | 0 0 0 | -7.666666666666667 | 1.4342175766370917 | -23 | 2 | 0.0018850158136836835",
                "1 2 | 5 9 | 5.5 | 20.24337892958519 | 2.6678918753996625 | 1.1245136186770428 | 0.20544915073088874",
                "1 2 3 4 5 | 3.5 2.25 9 8.125 | 2.71875 | 5.002859041960323 | 1.4982936414092185 | 4.072507845530014 | 0.20718199455365574",
                "3 1 2 | 2 3 1 | 0 | 2.266957935527523 | 0 | 4 | 1"
            })
    void isThatOfWelch(
            String reference, String values, double difference, double margin, double t, double degrees, double p) {
        final WelchTest test = WelchTest.of(numbers(reference), numbers(values));
        assertThat(test.difference()).isEqualTo(difference, within(1e-14));
        assertThat(test.margin()).isCloseTo(margin, withinPercentage(1e-6));
        assertThat(test.t()).isEqualTo(t, within(1e-13));
        assertThat(test.degreesOfFreedom()).isEqualTo(degrees, within(1e-13));
        assertThat(test.p()).isEqualTo(p, within(1e-13));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-30, 1e30, 1e300})
    void doesNotDependOnTheUnit(double unit) {
        final WelchTest test = WelchTest.of(times(unit, 7, 8, 8), times(unit, 6, 4, 8));
        assertThat(test.difference() / unit).isEqualTo(-5 / 3.0, within(1e-12));
        assertThat(test.margin() / unit).isCloseTo(4.527407019200447, withinPercentage(1e-6));
        assertThat(test.p()).isEqualTo(0.2832361277697779, within(1e-12));
    }

    @Test
    void findsNoDifferenceWhereAllValuesAreEqual() {
        final WelchTest test = WelchTest.of(new double[] {0.1, 0.1, 0.1}, new double[] {0.1, 0.1});
        assertThat(test.difference()).isZero();
        assertThat(test.p()).isEqualTo(1);
        assertThat(DoubleStream.of(test.margin(), test.t(), test.degreesOfFreedom())
                        .toArray())
                .containsOnly(Double.NaN);
    }

    private static double[] times(double unit, double... values) {
        return DoubleStream.of(values).map(value -> value * unit).toArray();
    }

    private static double[] numbers(String text) {
        return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
