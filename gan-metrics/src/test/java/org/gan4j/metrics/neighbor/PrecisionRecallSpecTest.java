package org.gan4j.metrics.neighbor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.datasets.mixture.RingSpec;
import org.gan4j.metrics.point.PointSet;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;

class PrecisionRecallSpecTest {
    private static final DataSplits RING = new RingSpec(8, 1, 0.01, 1_000, 0).load();

    @Test
    void oneModeOfEightIsPreciseAndRecallsAnEighth() {
        final DataSplits one = new RingSpec(1, 1, 0.01, 1_000, 1).load();
        final Measurement measured =
                metric(500, 800).measure(PointSet.slice(one.train(), 0, 500).values());

        assertThat(measured.values().keySet()).containsExactly("precision", "recall", "density", "coverage");
        assertThat(measured.values().get("precision")).isGreaterThan(0.9);
        assertThat(measured.values().get("recall")).isBetween(0.08, 0.16);
        assertThat(measured.values().get("density")).isBetween(0.8, 1.2);
        assertThat(measured.values().get("coverage")).isBetween(0.08, 0.16);
    }

    @Test
    void refusesWhatCannotBeMeasured() {
        final Metric metric = metric(4, 10);
        assertThat(metric.sampleCount()).isEqualTo(4);
        assertThatThrownBy(() -> metric.measure(new float[9])).hasMessageStartingWith("needs 4 samples of 2 values");
        assertThatThrownBy(() -> metric(3, 10))
                .hasMessage("samples must be more than the number of neighbours, 3, not 3");
        assertThatThrownBy(() -> metric(4, 5))
                .hasMessage("realCount must be more than the number of neighbours, 5, not 5");
        assertThatThrownBy(() -> metric(4, 1_001)).hasMessageStartingWith("realCount must be at most 1000");
    }

    private static Metric metric(int samples, int real) {
        return new PrecisionRecallSpec(samples, Split.TRAIN, real, 3, 5).create(RING, new ReferenceBackend());
    }
}
