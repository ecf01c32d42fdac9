package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

/** Values have 6 % of their extent as room on both sides. */
class AxisLimitsTest {
    private static final double NONE = Double.NaN;

    @Test
    void haveRoomAroundTheValues() {
        assertThat(AxisLimits.around(20, 10, NONE, 30, Double.POSITIVE_INFINITY))
                .isEqualTo(new Range(8.8, 31.2));
        assertThat(AxisLimits.around(-1, 1)).isEqualTo(new Range(-1.12, 1.12));
    }

    @Test
    void endAtZeroWhereNoValueIsBeyondIt() {
        assertThat(AxisLimits.around(0, 1)).isEqualTo(new Range(0, 1.06));
        assertThat(AxisLimits.around(0.02, 1).low()).isZero();
        assertThat(AxisLimits.around(-1, 0)).isEqualTo(new Range(-1.06, 0));
        assertThat(AxisLimits.around(-1, -0.02).high()).isZero();
    }

    @Test
    void haveRoomAroundEqualValuesToo() {
        assertThat(AxisLimits.around(8, 8)).isEqualTo(new Range(7.52, 8.48));
        assertThat(AxisLimits.around(0)).isEqualTo(new Range(0, 1));
        assertThat(AxisLimits.around(-3).low()).isCloseTo(-3.18, within(1e-12));
        assertThat(AxisLimits.around()).isEqualTo(Range.UNIT);
        assertThat(AxisLimits.around(NONE)).isEqualTo(Range.UNIT);
    }

    /** 5 % and 95 % of 1, 2, …, 100 are 6 and 95; so nothing to 228 is far away, and 300 takes more than half of the axis. */
    @Test
    void leaveOutAFewValuesThatAreFarAway() {
        assertThat(AxisLimits.aroundMost(hundredAnd(300))).isEqualTo(new Range(0, 100 + 0.06 * 99));
        assertThat(AxisLimits.aroundMost(hundredAnd(-500)).low()).isZero();
        assertThat(AxisLimits.aroundMost(hundredAnd(190)).high()).as("not far").isGreaterThan(190);
        assertThat(AxisLimits.aroundMost(hundredAnd(
                                IntStream.range(0, 10).mapToDouble(i -> 300 + i).toArray()))
                        .high())
                .as("not few")
                .isGreaterThan(300);
        assertThat(AxisLimits.aroundMost(1, 1, 1, 1, 1, 1, 1, 1, 1, 5).high())
                .as("all others equal")
                .isGreaterThan(5);
    }

    private static double[] hundredAnd(double... others) {
        return DoubleStream.concat(IntStream.rangeClosed(1, 100).asDoubleStream(), DoubleStream.of(others))
                .toArray();
    }
}
