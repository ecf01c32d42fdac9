package org.gan4j.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.metric.Metric;
import org.gan4j.datasets.image.MnistSpec;
import org.gan4j.datasets.mixture.Component;
import org.gan4j.datasets.mixture.GridSpec;
import org.gan4j.datasets.mixture.Mixture1dSpec;
import org.gan4j.datasets.mixture.RingSpec;
import org.gan4j.metrics.point.PointSet;
import org.gan4j.spec.Range;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;

class ModeCoverageSpecTest {
    private static final int SAMPLES = 10_000;

    @Test
    void theDataItselfCaptureEveryModeOfTheRing() {
        assertExact(new RingSpec(8, 1, 0.01, 1, 0), 8);
    }

    @Test
    void theDataItselfCaptureEveryModeOfTheGrid() {
        assertExact(new GridSpec(5, 2, 0.05, 1, 0), 25);
    }

    @Test
    void oneModeOfTheRingIsSeenAsOne() {
        final DataSplits ring = new RingSpec(8, 1, 0.01, 1, 0).load();
        final DataSplits point = new RingSpec(1, 1, 0.01, 1, 0).load();
        final Map<String, Double> results =
                metric(ring).measure(values(point.test())).values();

        assertThat(results.get("modes-captured")).isEqualTo(1);
        assertThat(results.get("modes")).isEqualTo(8);
        assertThat(results.get("reverse-kl")).isCloseTo(Math.log(8), within(1e-12));
    }

    @Test
    void modesOfTheLineAreCounted() {
        final DataSplits line =
                new Mixture1dSpec(List.of(new Component(-2, 0.1, 1), new Component(3, 0.1, 1)), 1, 0).load();
        final Map<String, Double> results = new ModeCoverageSpec(5)
                .create(line, new ReferenceBackend())
                .measure(new float[] {-2, -2.1f, 3, 3.05f, 0.4f})
                .values();

        assertThat(results.get("modes-captured")).isEqualTo(2);
        assertThat(results.get("modes")).isEqualTo(2);
        assertThat(results.get("high-quality-share")).isEqualTo(4 / 5.0);
        assertThat(results.get("reverse-kl")).isCloseTo(0, within(1e-12));
    }

    /** P(|z| ≤ 3) = 0.9973 on the line, whatever the deviations and weights. */
    @Test
    void theDataItselfHaveTheSharesOfAnUnevenMixture() {
        final DataSplits line =
                new Mixture1dSpec(List.of(new Component(-20, 0.1, 1), new Component(3, 2, 9)), 1, 0).load();
        final Map<String, Double> results = metric(line)
                .measure(PointSet.slice(line.test(), 0, SAMPLES).values())
                .values();

        assertThat(results.get("modes-captured")).isEqualTo(2);
        assertThat(results.get("high-quality-share")).isCloseTo(0.9973, within(5 * Math.sqrt(0.0027 / SAMPLES)));
        assertThat(results.get("reverse-kl")).isBetween(0.0, 10 / (2.0 * SAMPLES));
    }

    @Test
    void asksForItsSamples() {
        assertThat(new ModeCoverageSpec(2500)
                        .create(new RingSpec(8, 1, 0.01, 1, 0).load(), new ReferenceBackend())
                        .sampleCount())
                .isEqualTo(2500);
    }

    @Test
    void refusesDataWithoutModes() {
        final DataSplits mnist = new MnistSpec("test", "test", "test", Range.UNIT).load();

        assertThatThrownBy(() -> metric(mnist))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("needs data drawn from known modes, such as ring, grid or mixture-1d; this data has none");
    }

    @Test
    void refusesCountsBelowOne() {
        assertThatThrownBy(() -> new ModeCoverageSpec(0)).hasMessage("samples must be a number above 0, not 0");
    }

    private static void assertExact(DataSpec spec, int modes) {
        final DataSplits data = spec.load();
        final Map<String, Double> results =
                metric(data).measure(values(data.test())).values();
        final double share = 1 - Math.exp(-4.5);

        assertThat(results.get("modes-captured")).isEqualTo(modes);
        assertThat(results.get("high-quality-share"))
                .isCloseTo(share, within(5 * Math.sqrt(share * (1 - share) / SAMPLES)));
        assertThat(results.get("reverse-kl"))
                .as("about (modes - 1) / (2 samples)")
                .isBetween(0.0, 3 * (modes - 1) / (2.0 * SAMPLES));
    }

    private static Metric metric(DataSplits data) {
        return new ModeCoverageSpec(SAMPLES).create(data, new ReferenceBackend());
    }

    private static float[] values(Dataset data) {
        final float[] values = new float[2 * data.size()];
        for (int index = 0; index < data.size(); index++) {
            data.read(index, values, 2 * index);
        }
        return values;
    }
}
