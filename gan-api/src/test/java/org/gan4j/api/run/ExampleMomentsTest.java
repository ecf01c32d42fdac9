package org.gan4j.api.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

class ExampleMomentsTest {
    @Test
    void mapsTheRangeToTheUnitInterval() {
        final ExampleMoments moments = ExampleMoments.of(new float[] {-1, -1, -1, 1}, 1, new Range(-1, 1));

        assertThat(moments.mean()).isEqualTo(0.25, within(1e-12));
        assertThat(moments.deviation()).isEqualTo(Math.sqrt(3) / 4, within(1e-12));
    }

    @Test
    void keepsTheUnitIntervalAsItIs() {
        final ExampleMoments moments = ExampleMoments.of(new float[] {0.5f, 0.5f}, 1, Range.UNIT);

        assertThat(moments).isEqualTo(new ExampleMoments(0.5, 0, 0));
    }

    /** Two points with differences of 6 and 2: variances of 9 and 1, their mean 5, in a range of width 10. */
    @Test
    void theSpreadIsThatOfExamplesNotOfValues() {
        final ExampleMoments moments = ExampleMoments.of(new float[] {-3, 7, 3, 9}, 2, new Range(0, 10));

        assertThat(moments.spread()).isEqualTo(Math.sqrt(5) / 10, within(1e-12));
        assertThat(ExampleMoments.of(new float[] {1, 2, 3, 1, 2, 3}, 3, Range.UNIT)
                        .spread())
                .as("the same example twice")
                .isZero();
    }

    /** 490 of 1,000 values are 3e6, the others 3e6 + 1/4: a deviation of √(0.49 · 0.51) / 4 = 0.124975. */
    @Test
    void nothingCancelsFarFromZero() {
        final float[] values = new float[1_000];
        Arrays.fill(values, 3e6f);
        Arrays.fill(values, 490, 1_000, 3e6f + 0.25f);

        final ExampleMoments numbers = ExampleMoments.of(values, 1, new Range(0, 4e6));
        assertThat(numbers.mean()).isEqualTo(3_000_000.1275 / 4e6, within(1e-15));
        assertThat(numbers.deviation()).isEqualTo(0.12497499749949989 / 4e6, within(1e-15));
        assertThat(numbers.spread()).isEqualTo(0.12497499749949989 / 4e6, within(1e-15));
        final ExampleMoments pairs = ExampleMoments.of(values, 2, new Range(0, 4e6));
        assertThat(pairs.deviation()).isEqualTo(0.12497499749949989 / 4e6, within(1e-15));
    }

    @Test
    void aSingleExampleHasNoSpread() {
        assertThat(ExampleMoments.of(new float[] {1, 2}, 2, Range.UNIT).spread())
                .isNaN();
    }
}
