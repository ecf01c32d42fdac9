package org.gan4j.metrics.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.Control;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;

class CentroidsTest {
    private static final DataSplits DATA =
            Lines.splits(new Lines(1, 2, 3, 4, 5, 6), new Lines(10, 20), new Lines(100, 200, 300));

    @Test
    void takeTheLongerTheMoreDistancesThereAre() {
        assertThat(effort(new Centroids(5), Map.of(Split.TEST, 3))).isEqualTo(5 * 6 / 3.0);
        assertThat(effort(new Centroids(2), Map.of(Split.TEST, 3))).isEqualTo(2 * 6 / 3.0);
        assertThat(effort(new Centroids(1), Map.of(Split.TEST, 2, Split.VALIDATION, MetricSpec.ALL)))
                .isEqualTo(6 / 4.0);
        assertThat(effort(new Centroids(1), Map.of())).isEqualTo(6);
        assertThat(effort(new Real(), Map.of(Split.TEST, 3))).isZero();
    }

    private static double effort(Control control, Map<Split, Integer> compared) {
        return control.effort(Lines.material(DATA, compared, new ReferenceBackend()));
    }
}
