package org.gan4j.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.datasets.image.MnistSpec;
import org.gan4j.datasets.image.StackedMnistSpec;
import org.gan4j.datasets.mixture.RingSpec;
import org.gan4j.metrics.coverage.ClassCoverageSpec;
import org.gan4j.metrics.coverage.Samples;
import org.gan4j.metrics.coverage.StackedCoverageSpec;
import org.gan4j.metrics.distribution.ClassifierFrechetDistanceSpec;
import org.gan4j.metrics.distribution.ClassifierKernelDistanceSpec;
import org.gan4j.metrics.distribution.MomentDriftSpec;
import org.gan4j.metrics.neighbor.MemorizationSpec;
import org.gan4j.metrics.neighbor.PrecisionRecallSpec;
import org.gan4j.metrics.parzen.ParzenSpec;
import org.gan4j.metrics.parzen.SigmaGrid;
import org.gan4j.spec.Range;
import org.gan4j.spec.TypeName;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a metric promises to measure, it measures. */
class ComparableValuesTest {
    private static final int COUNT = 6;
    private static final DataSplits RING = new RingSpec(8, 1, 0.01, 20, 0).load();

    /** Each on data that it can measure. */
    static Map<MetricSpec, DataSplits> metrics() {
        final DataSplits digits = new MnistSpec("test[0:50]", "test[0:50]", "test[0:50]", Range.UNIT).load();
        final DataSplits stacked = new StackedMnistSpec(9, "test", "test", "test", Range.UNIT, 0).load();
        return Map.of(
                new ClassCoverageSpec(COUNT, 0), digits,
                new ClassifierFrechetDistanceSpec(COUNT, Split.TEST, COUNT), digits,
                new ClassifierKernelDistanceSpec(COUNT, Split.TEST, COUNT, 2, 3), digits,
                new MemorizationSpec(COUNT, COUNT), RING,
                new ModeCoverageSpec(COUNT), RING,
                new MomentDriftSpec(COUNT, Split.TEST), RING,
                new ParzenSpec(COUNT, new SigmaGrid(0.1, 1, 3), 0, Split.TEST, 3, Split.TEST, 3), RING,
                new PrecisionRecallSpec(COUNT, Split.TEST, COUNT, 1, 1), RING,
                new StackedCoverageSpec(COUNT), stacked);
    }

    static Stream<Map.Entry<MetricSpec, DataSplits>> cases() {
        return metrics().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areMeasured(Map.Entry<MetricSpec, DataSplits> each) {
        final Metric metric = each.getKey().create(each.getValue(), new ReferenceBackend());
        final List<String> promised = ComparableValue.names(each.getKey().comparableValues());

        assertThat(promised).isNotEmpty();
        assertThat(metric.measure(Samples.first(each.getValue().test(), COUNT))
                        .values()
                        .keySet())
                .containsAll(promised);
    }

    @Test
    void arePromisedByEveryMetric() {
        final Set<String> tested = metrics().keySet().stream()
                .map(spec -> spec.getClass().getAnnotation(TypeName.class).value())
                .collect(Collectors.toSet());

        assertThat(tested).isEqualTo(MetricsPluginTest.NAMES);
    }
}
