package org.gan4j.metrics.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CountsTest {
    private static final Offset<Double> ROUNDING = within(1e-12);

    @Test
    void countsByHand() {
        final Counts counts = counts(3, 0, 1, 4);

        assertThat(counts.total()).isEqualTo(8);
        assertThat(counts.withAtLeast(1)).isEqualTo(3);
        assertThat(counts.withAtLeast(3)).isEqualTo(2);
        assertThat(counts.withAtLeast(5)).isZero();
        assertThat(counts.divergenceFromUniform())
                .isCloseTo(
                        3 / 8.0 * Math.log(3 / 8.0 * 4) + 1 / 8.0 * Math.log(1 / 8.0 * 4) + 0.5 * Math.log(0.5 * 4),
                        ROUNDING);
    }

    @Test
    void equalSharesDivergeByNothingAndASingleClassMost() {
        assertThat(counts(5, 5, 5).divergenceFromUniform()).isCloseTo(0, ROUNDING);
        assertThat(counts(0, 9, 0).divergenceFromUniform()).isCloseTo(Math.log(3), ROUNDING);
    }

    @Test
    void sharesDivergeFromThoseExpected() {
        assertThat(counts(1, 3).divergenceFrom(0.25, 0.75)).isCloseTo(0, ROUNDING);
        assertThat(counts(1, 1).divergenceFrom(0.25, 0.75))
                .isCloseTo(0.5 * Math.log(2) + 0.5 * Math.log(2 / 3.0), ROUNDING);
    }

    @Test
    void ofNoSamplesTheDivergenceIsUndefined() {
        assertThat(counts(0, 0).divergenceFromUniform()).isNaN();
    }

    private static Counts counts(int... byClass) {
        return new Counts(byClass);
    }
}
