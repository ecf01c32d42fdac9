package org.gan4j.metrics.parzen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.IntStream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.Density;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.Curve;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.metric.Metric;
import org.gan4j.datasets.mixture.GridSpec;
import org.gan4j.metrics.point.PointSet;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;

class ParzenTest {
    private static final DataSplits GRID = new GridSpec(2, 2, 0.25, 2_000, 0).load();
    private static final SigmaGrid PROTOCOL = new SigmaGrid(0.1, 1, 10);

    private final Backend backend = new ReferenceBackend();

    @Test
    void theProtocolTriesTenWidthsFromATenthToOne() {
        assertThat(PROTOCOL.values())
                .hasSize(10)
                .containsExactly(
                        IntStream.range(0, 10)
                                .mapToDouble(i -> Math.pow(10, -1 + i / 9.0))
                                .toArray(),
                        within(1e-12));
        assertThat(PROTOCOL.values()[9]).isEqualTo(1);
    }

    /** The data themselves as samples: the estimate is a little below what their own density gives. */
    @Test
    void realAgainstReal() {
        final Measurement measured = measure(spec(1_000, PROTOCOL, 0), GRID.train());
        final double truth = IntStream.range(0, 500)
                .mapToObj(i -> PointSet.slice(GRID.test(), i, 1).values())
                .mapToDouble(point -> ((Density) GRID.test()).logDensity(point[0], point[1]))
                .average()
                .orElseThrow();

        assertThat(measured.values()).containsOnlyKeys("log-likelihood", "standard-error", "sigma");
        assertThat(measured.values().get("log-likelihood")).isBetween(truth - 0.1, truth + 0.02);
        assertThat(measured.warnings()).isEmpty();
    }

    /** Of 500 values with the variance of a Gaussian's log-density in the plane, 1. */
    @Test
    void theStandardErrorIsThatOfTheMean() {
        final SigmaGrid fixed = new SigmaGrid(0.25, 0.25, 1);
        final float[] modes = {-1, -1, -1, 1, 1, -1, 1, 1};
        final Measurement measured = new ParzenSpec(4, fixed, 0, Split.VALIDATION, 100, Split.TEST, 500)
                .create(GRID, backend)
                .measure(modes);

        assertThat(measured.values().get("standard-error")).isCloseTo(1 / Math.sqrt(500), within(0.006));
    }

    @Test
    void theWidthIsTheBestOfTheCurve() {
        final Measurement measured = measure(spec(1_000, PROTOCOL, 0), GRID.train());
        final Curve curve = measured.curves().get(0);

        assertThat(curve.argument()).isEqualTo("sigma");
        assertThat(curve.value()).isEqualTo("log-likelihood");
        assertThat(curve.points()).extracting(Curve.Point::x).isSorted().hasSize(10);
        final Curve.Point best =
                curve.points().stream().reduce((a, b) -> a.y() >= b.y() ? a : b).orElseThrow();
        assertThat(measured.values().get("sigma")).isEqualTo(best.x());
    }

    @Test
    void warnsWhenTheBestWidthLiesAtTheEdge() {
        final Measurement low = measure(spec(1_000, new SigmaGrid(0.5, 1, 3), 0), GRID.train());
        final Measurement high = measure(spec(1_000, new SigmaGrid(0.01, 0.02, 3), 0), GRID.train());

        assertThat(low.values().get("sigma")).isEqualTo(0.5);
        assertThat(low.warnings())
                .containsExactly(
                        "the best sigma, 0.5000, lies at the edge of those tried, from 0.5000 to 1.000; widen the"
                                + " grid");
        assertThat(high.values().get("sigma")).isEqualTo(0.02);
        assertThat(high.warnings()).hasSize(1);
    }

    @Test
    void aFixedWidthIsNoEdge() {
        final Measurement measured = measure(spec(500, new SigmaGrid(0.7, 0.7, 1), 3), GRID.train());

        assertThat(measured.values().get("sigma")).isEqualTo(0.7);
        assertThat(measured.warnings()).isEmpty();
        assertThat(measured.curves().get(0).points()).hasSize(1);
    }

    @Test
    void aFinerSearchFindsABetterWidthBetweenTheNeighboursOfTheBest() {
        final SigmaGrid coarse = new SigmaGrid(0.01, 10, 4);
        final Measurement once = measure(spec(1_000, coarse, 0), GRID.train());
        final Measurement finer = measure(spec(1_000, coarse, 2), GRID.train());

        assertThat(once.curves().get(0).points()).hasSize(4);
        assertThat(finer.curves().get(0).points()).hasSize(4 + 4 + 4);
        assertThat(best(finer)).isGreaterThan(best(once));
        assertThat(finer.values().get("sigma"))
                .isNotEqualTo(once.values().get("sigma"))
                .isBetween(0.05, 0.3);
    }

    @Test
    void samplesOfOneModeOnlyAreUnlikelier() {
        final DataSplits oneMode = new GridSpec(1, 2, 0.25, 2_000, 0).load();
        final double all =
                measure(spec(1_000, PROTOCOL, 0), GRID.train()).values().get("log-likelihood");
        final double one =
                measure(spec(1_000, PROTOCOL, 0), oneMode.train()).values().get("log-likelihood");

        assertThat(one).isLessThan(all - 1);
    }

    @Test
    void refusesSamplesThatAreNone() {
        final Metric metric = spec(3, PROTOCOL, 0).create(GRID, backend);

        assertThatThrownBy(() -> metric.measure(new float[5]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("needs 3 samples of 2 values each, gets 5 values");
        assertThatThrownBy(() -> metric.measure(new float[] {1, 2, 3, Float.NaN, 5, 6}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value 1 of sample 1 is NaN, not a finite number");
    }

    @Test
    void refusesDataThatAreTooFew() {
        assertThatThrownBy(
                        () -> new ParzenSpec(10, PROTOCOL, 0, Split.TRAIN, 5_000, Split.TEST, 10).create(GRID, backend))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("validationCount must be at most 2000, the number of train examples, not 5000");
        assertThatThrownBy(() ->
                        new ParzenSpec(10, PROTOCOL, 0, Split.TRAIN, 10, Split.TEST, 10_001).create(GRID, backend))
                .hasMessageStartingWith("testCount must be at most 10000");
    }

    @Test
    void refusesGridsThatAreNone() {
        for (final Map.Entry<Double, Integer> wrong :
                Map.of(1.0, 2, 0.5, 3, 2.0, 1).entrySet()) {
            assertThatThrownBy(() -> new SigmaGrid(1, wrong.getKey(), wrong.getValue()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new SigmaGrid(0, 1, 2)).hasMessage("from must be a number above 0, not 0");
    }

    private static double best(Measurement measured) {
        return measured.curves().get(0).points().stream()
                .mapToDouble(Curve.Point::y)
                .max()
                .orElseThrow();
    }

    private static ParzenSpec spec(int samples, SigmaGrid sigma, int refinements) {
        return new ParzenSpec(samples, sigma, refinements, Split.VALIDATION, 300, Split.TEST, 500);
    }

    private Measurement measure(ParzenSpec spec, Dataset samples) {
        return spec.create(GRID, backend)
                .measure(PointSet.slice(samples, 0, spec.samples()).values());
    }
}
