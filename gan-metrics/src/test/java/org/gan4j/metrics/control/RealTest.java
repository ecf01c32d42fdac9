package org.gan4j.metrics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.ControlMaterial;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;

class RealTest {
    private static final DataSplits DATA =
            Lines.splits(new Lines(1, 2, 3, 4, 5), new Lines(10, 20), new Lines(100, 200, 300));

    @Test
    void leavesOutWhatTheMetricComparesWith() {
        assertThat(real(4, Map.of(Split.TRAIN, MetricSpec.ALL, Split.TEST, 1)))
                .containsExactlyInAnyOrder(10, 20, 200, 300);
        assertThat(real(8, Map.of(Split.TRAIN, 2))).containsExactlyInAnyOrder(3, 4, 5, 10, 20, 100, 200, 300);
        assertThat(real(10, Map.of())).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 10, 20, 100, 200, 300);
    }

    @Test
    void isTheSameForEqualMaterialAlone() {
        final float[] drawn = real(10, Map.of());

        assertThat(real(10, Map.of())).containsExactly(drawn);
        assertThat(new Real().samples(10, new ControlMaterial(DATA, Map.of(), new ReferenceBackend(), 2, share -> {})))
                .isNotEqualTo(drawn);
    }

    @Test
    void doesNotRepeatItself() {
        assertThat(real(5, Map.of(Split.TRAIN, MetricSpec.ALL))).hasSize(5);
        assertThatThrownBy(() -> real(6, Map.of(Split.TRAIN, MetricSpec.ALL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the metric asks for 6 samples, and there are only 5 examples that it does not compare with");
    }

    private static float[] real(int count, Map<Split, Integer> compared) {
        return new Real().samples(count, Lines.material(DATA, compared, new ReferenceBackend()));
    }
}
