package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private final Histogram histogram = new Histogram(new Range(-1, 3), 4);

    @Test
    void hasBinsOfEqualWidth() {
        assertThat(histogram.centres()).containsExactly(-0.5, 0.5, 1.5, 2.5);
        assertThat(histogram.binWidth()).isEqualTo(1);
        assertThat(new Histogram(new Range(0, 1), 4).binWidth()).isEqualTo(0.25);
    }

    @Test
    void aBinBeginsWithItsLowEnd() {
        assertThat(histogram.density(new float[] {-1, -0.01f, 0, 2.99f})).containsExactly(0.5, 0.25, 0, 0.25);
    }

    @Test
    void densityIsAShareByAWidth() {
        assertThat(new Histogram(new Range(0, 1), 4).density(new float[] {0.1f, 0.1f, 0.9f, 0.6f}))
                .containsExactly(2, 0, 1, 1);
    }

    @Test
    void whatLiesOutsideCountsAsAShareAlone() {
        assertThat(histogram.density(new float[] {3, -2, Float.NaN, Float.POSITIVE_INFINITY, 1.5f}))
                .containsExactly(0, 0, 0.2, 0);
    }
}
