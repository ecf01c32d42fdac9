package org.gan4j.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.metrics.coverage.ClassCoverageSpec;
import org.gan4j.metrics.distribution.MomentDriftSpec;
import org.gan4j.metrics.neighbor.MemorizationSpec;
import org.gan4j.metrics.neighbor.PrecisionRecallSpec;
import org.gan4j.metrics.parzen.ParzenSpec;
import org.gan4j.metrics.parzen.SigmaGrid;
import org.junit.jupiter.api.Test;

/** Which examples are no control, for the metric compares with them. */
class ComparedTest {
    private static final SigmaGrid GRID = new SigmaGrid(0.1, 1, 10);

    @Test
    void parzenComparesWithWhatChoosesTheWidthAndWhatIsMeasuredOn() {
        assertThat(new ParzenSpec(5, GRID, 0, Split.VALIDATION, 7, Split.TEST, 9).compared())
                .isEqualTo(Map.of(Split.VALIDATION, 7, Split.TEST, 9));
        assertThat(new ParzenSpec(5, GRID, 0, Split.TEST, 7, Split.TEST, 9).compared())
                .isEqualTo(Map.of(Split.TEST, 9));
        assertThat(new ParzenSpec(5, GRID, 0, Split.TEST, 9, Split.TEST, 7).compared())
                .isEqualTo(Map.of(Split.TEST, 9));
    }

    @Test
    void memorizationComparesWithAllTrainingAndSomeTestData() {
        assertThat(new MemorizationSpec(5, 7).compared()).isEqualTo(Map.of(Split.TRAIN, MetricSpec.ALL, Split.TEST, 7));
    }

    @Test
    void othersCompareWithTheSplitThatTheyName() {
        assertThat(new PrecisionRecallSpec(50, Split.TEST, 70, 3, 5).compared()).isEqualTo(Map.of(Split.TEST, 70));
        assertThat(new MomentDriftSpec(50, Split.VALIDATION).compared())
                .isEqualTo(Map.of(Split.VALIDATION, MetricSpec.ALL));
    }

    @Test
    void modesAreKnownWithoutExamplesAndClassesByTheTrainingData() {
        assertThat(new ModeCoverageSpec(5).compared()).isEmpty();
        assertThat(new ClassCoverageSpec(5, 0).compared()).isEqualTo(Map.of(Split.TRAIN, MetricSpec.ALL));
    }
}
