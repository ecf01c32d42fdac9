package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.gan4j.api.config.Range;
import org.junit.jupiter.api.Test;

class MomentsTest {
    @Test
    void mapsTheRangeToTheUnitInterval() {
        final Moments moments = Moments.of(new float[] {-1, -1, -1, 1}, 1, new Range(-1, 1));

        assertThat(moments.mean()).isEqualTo(0.25, within(1e-12));
        assertThat(moments.deviation()).isEqualTo(Math.sqrt(3) / 4, within(1e-12));
    }

    @Test
    void keepsTheUnitIntervalAsItIs() {
        final Moments moments = Moments.of(new float[] {0.5f, 0.5f}, 1, Range.UNIT);

        assertThat(moments).isEqualTo(new Moments(0.5, 0, 0));
    }

    /** Two points with differences of 6 and 2: variances of 9 and 1, their mean 5, in a range of width 10. */
    @Test
    void theSpreadIsThatOfExamplesNotOfValues() {
        final Moments moments = Moments.of(new float[] {-3, 7, 3, 9}, 2, new Range(0, 10));

        assertThat(moments.spread()).isEqualTo(Math.sqrt(5) / 10, within(1e-12));
        assertThat(Moments.of(new float[] {1, 2, 3, 1, 2, 3}, 3, Range.UNIT).spread())
                .as("the same example twice")
                .isZero();
    }

    @Test
    void aSingleExampleHasNoSpread() {
        assertThat(Moments.of(new float[] {1, 2}, 2, Range.UNIT).spread()).isNaN();
    }
}
