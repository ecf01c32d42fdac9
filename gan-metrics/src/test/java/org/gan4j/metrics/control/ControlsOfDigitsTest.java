package org.gan4j.metrics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Split;
import org.gan4j.api.metric.Control;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.datasets.image.MnistSpec;
import org.gan4j.metrics.Engines;
import org.gan4j.metrics.coverage.ClassCoverageSpec;
import org.gan4j.metrics.distribution.ClassifierFrechetDistanceSpec;
import org.gan4j.metrics.distribution.ClassifierKernelDistanceSpec;
import org.gan4j.metrics.distribution.MomentDriftSpec;
import org.gan4j.metrics.neighbor.MemorizationSpec;
import org.gan4j.metrics.neighbor.PrecisionRecallSpec;
import org.gan4j.metrics.parzen.ParzenSpec;
import org.gan4j.metrics.parzen.SigmaGrid;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every metric tells real images from worse ones in what it should see. */
class ControlsOfDigitsTest {
    private static final int SAMPLES = 1_000;
    private static final Backend BACKEND = Engines.nd4j();
    private static final DataSplits DIGITS =
            new MnistSpec("train[0:6000]", "train[50000:53000]", "test[0:3000]", Range.UNIT).load();

    @AfterAll
    static void close() {
        BACKEND.close();
    }

    /** Theis et al. 2016: centroids beat true samples. */
    @Test
    void parzenPrefersCentroidsToRealToDroppedToNoise() {
        final ParzenSpec parzen =
                new ParzenSpec(SAMPLES, new SigmaGrid(0.1, 1, 10), 0, Split.VALIDATION, 300, Split.TEST, 500);
        final double real = value(parzen, new Real(), "log-likelihood");

        assertThat(value(parzen, new Centroids(5), "log-likelihood")).isGreaterThan(real + 10);
        assertThat(value(parzen, new Dropped(), "log-likelihood")).isLessThan(real - 10);
        assertThat(value(parzen, new Single(), "log-likelihood"))
                .isLessThan(value(parzen, new Dropped(), "log-likelihood") - 10);
        assertThat(value(parzen, new Noise(), "log-likelihood"))
                .isLessThan(value(parzen, new Single(), "log-likelihood"));
    }

    @Test
    void memorizationFlagsCopies() {
        final MemorizationSpec memorization = new MemorizationSpec(SAMPLES, 1_000);
        final Map<String, Double> copies = values(memorization, new Copies());
        final Map<String, Double> real = values(memorization, new Real());

        assertThat(copies.get("distance-ratio")).isZero();
        assertThat(copies.get("nearer-share")).isEqualTo(1);
        assertThat(copies.get("second-nearest-ratio")).isZero();
        assertThat(real.get("distance-ratio")).isCloseTo(1, within(0.1));
        assertThat(real.get("nearer-share")).isCloseTo(0.5, within(0.1));
        assertThat(value(memorization, new Noise(), "nearer-share")).isZero();
    }

    @Test
    void classCoverageCountsWhatIsThere() {
        final ClassCoverageSpec coverage = new ClassCoverageSpec(SAMPLES, 0.02);

        assertThat(value(coverage, new Real(), "classes-captured")).isEqualTo(10);
        assertThat(value(coverage, new Dropped(), "classes-captured")).isEqualTo(5);
        assertThat(value(coverage, new Single(), "classes-captured")).isEqualTo(1);
        assertThat(value(coverage, new Real(), "kl-to-uniform")).isLessThan(0.02);
        assertThat(value(coverage, new Dropped(), "kl-to-uniform")).isCloseTo(Math.log(2), within(0.1));
        assertThat(value(coverage, new Single(), "kl-to-uniform")).isCloseTo(Math.log(10), within(0.15));
    }

    @Test
    void recallSeesWhatIsDroppedAndPrecisionSeesNoise() {
        final PrecisionRecallSpec metric = new PrecisionRecallSpec(SAMPLES, Split.TRAIN, SAMPLES, 3, 5);
        final Map<String, Double> real = values(metric, new Real());
        final Map<String, Double> dropped = values(metric, new Dropped());
        final Map<String, Double> noise = values(metric, new Noise());

        assertThat(dropped.get("precision")).isCloseTo(real.get("precision"), within(0.1));
        assertThat(dropped.get("recall")).isLessThan(real.get("recall") - 0.15);
        assertThat(dropped.get("coverage")).isLessThan(real.get("coverage") - 0.15);
        assertThat(noise.get("precision")).isZero();
        assertThat(noise.get("density")).isZero();
        assertThat(noise.get("coverage")).isZero();
    }

    @Test
    void momentDriftGrowsFromRealToDroppedToNoise() {
        final MomentDriftSpec drift = new MomentDriftSpec(SAMPLES, Split.TRAIN);
        final double real = value(drift, new Real(), "mean-drift");
        final double dropped = value(drift, new Dropped(), "mean-drift");

        assertThat(dropped).isGreaterThan(1.4 * real);
        assertThat(value(drift, new Noise(), "mean-drift")).isGreaterThan(2 * dropped);
        assertThat(value(drift, new Real(), "diversity")).isCloseTo(1, within(0.03));
        assertThat(value(drift, new Single(), "diversity")).isLessThan(value(drift, new Real(), "diversity"));
    }

    @Test
    void classifierDistancesGrowFromRealToDroppedToSingleToNoise() {
        final MetricSpec frechet = new ClassifierFrechetDistanceSpec(SAMPLES, Split.TEST, 3_000);
        final MetricSpec kernel = new ClassifierKernelDistanceSpec(SAMPLES, Split.TEST, 3_000, 10, 500);

        assertThat(distances(frechet, "frechet-distance")).isSorted();
        assertThat(distances(kernel, "kernel-distance")).isSorted();
        assertThat(value(kernel, new Real(), "kernel-distance"))
                .isCloseTo(0, within(4 * value(kernel, new Real(), "standard-error")));
        assertThat(value(kernel, new Dropped(), "kernel-distance")).isGreaterThan(0.05);
    }

    private static List<Double> distances(MetricSpec metric, String name) {
        return Stream.of(new Real(), new Dropped(), new Single(), new Noise())
                .map(control -> value(metric, control, name))
                .toList();
    }

    private static double value(MetricSpec metric, Control control, String name) {
        return values(metric, control).get(name);
    }

    private static Map<String, Double> values(MetricSpec metric, Control control) {
        final float[] samples = control.samples(SAMPLES, Lines.material(DIGITS, metric.compared(), BACKEND));
        return metric.create(DIGITS, BACKEND).measure(samples).values();
    }
}
