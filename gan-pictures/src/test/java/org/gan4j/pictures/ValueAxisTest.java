package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

class ValueAxisTest {
    private static final String WHOLE = "#,##0";

    @Test
    void countsToAHundredFromZeroToTheNextCount() {
        assertThat(around(8)).isEqualTo(new ValueAxis(new Range(0, 9), WHOLE));
        assertThat(around(0)).isEqualTo(new ValueAxis(new Range(0, 1), WHOLE));
        assertThat(around(7, 8, Double.NaN)).isEqualTo(new ValueAxis(new Range(0, 9), WHOLE));
        assertThat(around(20, 100)).isEqualTo(new ValueAxis(new Range(0, 104.8), WHOLE));
    }

    @Test
    void showsDifferencesBetweenLargerCounts() {
        assertThat(around(998, 1000)).isEqualTo(new ValueAxis(new Range(997, 1001), WHOLE));
        assertThat(around(900, 1000)).isEqualTo(new ValueAxis(new Range(894, 1006), WHOLE));
    }

    @Test
    void hasRoomForTheErrorsOfCounts() {
        final ValueAxis axis = ValueAxis.around(new double[] {0, 4}, 0, 4, 2, -1, 5);
        assertThat(axis.range().low()).isCloseTo(-1.36, within(1e-12));
        assertThat(axis.range().high()).isEqualTo(6);
        assertThat(axis.pattern()).isEqualTo(WHOLE);
    }

    @Test
    void takesFractionsAndWhatIsBelowZeroForNoCounts() {
        assertThat(around(1, 1.5).range()).isEqualTo(AxisLimits.around(1, 1.5));
        assertThat(around(1, 1.5).pattern()).isNotEqualTo(WHOLE);
        assertThat(around(-1, 8).range()).isEqualTo(AxisLimits.around(-1, 8));
        assertThat(around(Double.NaN).range()).isEqualTo(Range.UNIT);
        assertThat(around(1e12).range()).isEqualTo(AxisLimits.around(1e12));
    }

    private static ValueAxis around(double... values) {
        return ValueAxis.around(values, values);
    }
}
