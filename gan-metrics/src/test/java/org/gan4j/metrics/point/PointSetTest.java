package org.gan4j.metrics.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Split;
import org.gan4j.datasets.mixture.RingSpec;
import org.junit.jupiter.api.Test;

class PointSetTest {
    private static final DataSplits RING = new RingSpec(8, 1, 0.01, 20, 0).load();

    @Test
    void takesExamplesInOrder() {
        final float[] second = new float[2];
        RING.train().read(1, second, 0);

        assertThat(PointSet.first(3, Split.TRAIN, RING, "count").size()).isEqualTo(3);
        assertThat(PointSet.slice(RING.train(), 1, 1).values()).isEqualTo(second);
    }

    @Test
    void takesAllThereAreAndNoMore() {
        assertThat(PointSet.first(20, Split.TRAIN, RING, "count").size()).isEqualTo(20);
        assertThatThrownBy(() -> PointSet.first(21, Split.TRAIN, RING, "count"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count must be at most 20, the number of train examples, not 21");
    }

    @Test
    void refusesValuesThatAreNoPoints() {
        for (final float[] wrong : new float[][] {{}, {1, 2, 3}, {1, Float.NaN}, {Float.POSITIVE_INFINITY, 0}}) {
            assertThatThrownBy(() -> new PointSet(2, wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> PointSet.ofSamples(2, 2, new float[6]))
                .hasMessage("needs 2 samples of 2 values each, gets 6 values");
    }
}
