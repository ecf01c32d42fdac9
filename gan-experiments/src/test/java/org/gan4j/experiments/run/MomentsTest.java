package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.gan4j.api.config.Range;
import org.junit.jupiter.api.Test;

class MomentsTest {
    @Test
    void mapsTheRangeToTheUnitInterval() {
        final Moments moments = Moments.of(new float[] {-1, -1, -1, 1}, new Range(-1, 1));

        assertThat(moments.mean()).isEqualTo(0.25, within(1e-12));
        assertThat(moments.deviation()).isEqualTo(Math.sqrt(3) / 4, within(1e-12));
    }

    @Test
    void keepsTheUnitIntervalAsItIs() {
        final Moments moments = Moments.of(new float[] {0.5f, 0.5f}, Range.UNIT);

        assertThat(moments).isEqualTo(new Moments(0.5, 0));
    }
}
