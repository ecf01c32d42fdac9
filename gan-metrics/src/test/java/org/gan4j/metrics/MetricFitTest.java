package org.gan4j.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.data.Split;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.api.metric.CountLimit;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.api.metric.Supply;
import org.gan4j.datasets.image.FashionMnistSpec;
import org.gan4j.datasets.image.MnistSpec;
import org.gan4j.datasets.image.StackedMnistSpec;
import org.gan4j.datasets.mixture.Gaussian1dSpec;
import org.gan4j.datasets.mixture.RingSpec;
import org.gan4j.metrics.coverage.ClassCoverageSpec;
import org.gan4j.metrics.coverage.StackedCoverageSpec;
import org.gan4j.metrics.distribution.ClassifierFrechetDistanceSpec;
import org.gan4j.metrics.distribution.ClassifierKernelDistanceSpec;
import org.gan4j.metrics.distribution.MomentDriftSpec;
import org.gan4j.metrics.neighbor.MemorizationSpec;
import org.gan4j.metrics.neighbor.PrecisionRecallSpec;
import org.gan4j.metrics.parzen.ParzenSpec;
import org.gan4j.metrics.parzen.SigmaGrid;
import org.gan4j.spec.Finding;
import org.gan4j.spec.Range;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a metric says of data before it is loaded, it does when it is. */
class MetricFitTest {
    private static final List<MetricSpec> METRICS = List.of(
            new ClassCoverageSpec(10, 0),
            new StackedCoverageSpec(10),
            new ModeCoverageSpec(10),
            new MomentDriftSpec(10, Split.TRAIN),
            new PrecisionRecallSpec(10, Split.TRAIN, 31, 3, 5),
            new PrecisionRecallSpec(10, Split.VALIDATION, 20, 3, 5),
            new MemorizationSpec(10, 10),
            new ClassifierFrechetDistanceSpec(10, Split.TEST, 10),
            new ClassifierKernelDistanceSpec(10, Split.TRAIN, 31, 1, 2),
            new ParzenSpec(10, new SigmaGrid(0.1, 1, 10), 0, Split.VALIDATION, 21, Split.TEST, 11));

    private record Case(DataSpec spec, MetricSpec metric, int misfits) {
        @Override
        public String toString() {
            return metric + " of " + spec;
        }
    }

    /** With the number of misfits of each metric. */
    static Stream<Case> cases() {
        return Stream.of(
                        cases(new RingSpec(8, 1, 0.01, 30, 0), "1100100120"),
                        cases(new Gaussian1dSpec(0, 1, 1, 0), "1100101130"),
                        cases(new MnistSpec("train[:30]", "test[:20]", "test[:10]", Range.UNIT), "0110100012"),
                        cases(new FashionMnistSpec("train[:31]", "test[:21]", "test[:9]", Range.UNIT), "0110001101"),
                        cases(new StackedMnistSpec(30, "train", "train", "test", Range.UNIT, 0), "1010100120"))
                .flatMap(cases -> cases);
    }

    private static Stream<Case> cases(DataSpec spec, String misfits) {
        return IntStream.range(0, METRICS.size())
                .mapToObj(i -> new Case(spec, METRICS.get(i), Character.digit(misfits.charAt(i), 10)));
    }

    static List<MetricSpec> metrics() {
        return METRICS;
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void limitsItsSamplesToThoseThereAre(MetricSpec metric) {
        final SplitSizes plenty = new SplitSizes(100, 100, 100);
        assertThat(CountLimit.refusals(metric.limits(new Supply(plenty, 9))))
                .containsExactly(Finding.of("samples", "must be at most 9, the number of samples, not 10"));
        assertThat(CountLimit.refusals(metric.limits(new Supply(plenty, 10)))).isEmpty();
        assertThat(CountLimit.refusals(metric.limits(Supply.ofGenerator(plenty))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesLoadedDataForWhatItSaidBefore(Case each) {
        final DataTraits traits = each.spec().outline().orElseThrow().traits();
        final List<Finding> misfits = each.metric().misfits(traits);
        assertThat(misfits).hasSize(each.misfits());

        final DataSplits data = each.spec().load();
        if (misfits.isEmpty()) {
            assertThatCode(() -> each.metric().create(data, new ReferenceBackend()))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> each.metric().create(data, new ReferenceBackend()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(misfits.stream().map(Finding::text).collect(Collectors.joining("; ")));
        }
    }
}
