package org.gan4j.api.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.junit.jupiter.api.Test;

class CoordinateMomentsTest {
    /** Differences from the means: ±3 and ±4. */
    @Test
    void measuresByHand() {
        final CoordinateMoments moments = CoordinateMoments.of(2, new float[] {4, 6, -2, -2});

        assertThat(moments.count()).isEqualTo(2);
        assertThat(moments.means()).containsExactly(1, 2);
        assertThat(moments.variances()).containsExactly(9, 16);
        assertThat(moments.deviations()).containsExactly(3, 4);
        assertThat(moments.sampleDeviations()).containsExactly(Math.sqrt(18), Math.sqrt(32));
    }

    @Test
    void readsDataSets() {
        final CountingData data = new CountingData(7);
        final float[] values = new float[7 * data.shape().size()];
        for (int i = 0; i < 7; i++) {
            data.read(i, values, i * data.shape().size());
        }

        assertThat(CoordinateMoments.of(data).squares())
                .containsExactly(
                        CoordinateMoments.of(data.shape().size(), values).squares());
    }

    @Test
    void aSinglePointDoesNotVary() {
        final CoordinateMoments moments = CoordinateMoments.of(3, new float[] {1, 2, 3});

        assertThat(moments.deviations()).containsOnly(0);
        assertThat(moments.sampleDeviations()).containsOnly(0);
    }

    /** Sums of squares of 1e12 would leave nothing of a variance of 1/12. */
    @Test
    void nothingCancelsFarFromZero() {
        final float[] values = new float[100_000];
        new RandomStream(1, Purpose.DATA, 0, 0).uniform(values, 0, 16);
        final float[] sixteenths = new float[values.length];
        final float[] shifted = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            sixteenths[i] = (float) Math.floor(values[i]) / 16;
            shifted[i] = sixteenths[i] + 1_000_000;
        }

        assertThat(CoordinateMoments.of(1, shifted).deviations()[0])
                .isCloseTo(CoordinateMoments.of(1, sixteenths).deviations()[0], within(1e-9));
        assertThat(CoordinateMoments.of(1, sixteenths).deviations()[0])
                .as("of sixteen numbers alike: √((16² − 1) / 12) / 16")
                .isCloseTo(Math.sqrt(255 / 12.0) / 16, within(0.002));
    }
}
