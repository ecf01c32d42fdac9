package org.gan4j.metrics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.gan4j.api.data.CoordinateMoments;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Split;
import org.gan4j.datasets.mixture.RingSpec;
import org.gan4j.metrics.point.PointSet;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;

class MomentDriftTest {
    private static final Offset<Double> ROUNDING = within(1e-9);
    /** Means of 1 and 2, deviations of 3 and 4. */
    private static final CoordinateMoments REAL = CoordinateMoments.of(2, new float[] {4, 6, -2, -2});

    @Test
    void measuresByHand() {
        final Map<String, Double> values = measure(5, 2, 5, 2, -1, 2, -1, 2);

        assertThat(values.keySet()).containsExactly("mean-drift", "deviation-drift", "diversity");
        assertThat(values.get("mean-drift")).isCloseTo(Math.sqrt((1 + 0) / 2.0), ROUNDING);
        assertThat(values.get("deviation-drift")).isCloseTo(Math.sqrt((0 + 16) / 2.0), ROUNDING);
        assertThat(values.get("diversity")).isCloseTo(3 / 5.0, ROUNDING);
    }

    @Test
    void samplesOfTheRightMomentsDriftByNothing() {
        final Map<String, Double> values = measure(4, 6, -2, -2);

        assertThat(values.get("mean-drift")).isCloseTo(0, ROUNDING);
        assertThat(values.get("deviation-drift")).isCloseTo(0, ROUNDING);
        assertThat(values.get("diversity")).isCloseTo(1, ROUNDING);
    }

    @Test
    void oneSampleRepeatedIsOfNoDiversity() {
        assertThat(measure(7, 8, 7, 8, 7, 8).get("diversity")).isZero();
    }

    @Test
    void theDataThemselvesDriftByNothing() {
        final DataSplits ring = new RingSpec(8, 1, 0.01, 500, 0).load();
        final Map<String, Double> values = new MomentDriftSpec(500, Split.TRAIN)
                .create(ring, new ReferenceBackend())
                .measure(PointSet.slice(ring.train(), 0, 500).values())
                .values();

        assertThat(values.get("mean-drift")).isCloseTo(0, ROUNDING);
        assertThat(values.get("deviation-drift")).isCloseTo(0, ROUNDING);
        assertThat(values.get("diversity")).isCloseTo(1, ROUNDING);
    }

    @Test
    void refusesASampleAlone() {
        assertThatThrownBy(() -> new MomentDriftSpec(1, Split.TEST)).hasMessage("samples must be at least 2, not 1");
        assertThatThrownBy(() -> measure(1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Double> measure(float... samples) {
        return new MomentDrift(REAL, samples.length / 2).measure(samples).values();
    }
}
