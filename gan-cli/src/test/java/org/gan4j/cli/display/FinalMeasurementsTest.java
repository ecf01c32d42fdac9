package org.gan4j.cli.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.metric.Measurement;
import org.gan4j.api.run.MeasurementAt;
import org.junit.jupiter.api.Test;

class FinalMeasurementsTest {
    @Test
    void alignsTheLastValuesOfEachMetric() {
        final Map<String, Double> coverage = new LinkedHashMap<>();
        coverage.put("modes", 8.0);
        coverage.put("share", 0.123456);
        coverage.put("reverse-kl", Double.NaN);
        final Map<String, Double> parzen = new LinkedHashMap<>();
        parzen.put("log-likelihood", -225.06);
        parzen.put("p", 1.5e-9);
        parzen.put("zero", 0.0);
        parzen.put("count", 123_456.0);

        assertThat(new FinalMeasurements(List.of(
                                new MeasurementAt(10_000, "mode-coverage", new Measurement(coverage)),
                                new MeasurementAt(5_000, "parzen", new Measurement(parzen))))
                        .text()
                        .lines())
                .containsExactly(
                        "mode-coverage after 10000 iterations",
                        "  modes             8",
                        "  share        0.1235",
                        "  reverse-kl     none",
                        "parzen after 5000 iterations",
                        "  log-likelihood      -225.1",
                        "  p                1.500e-09",
                        "  zero                     0",
                        "  count              123,456");
    }

    @Test
    void saysNothingWithoutMetrics() {
        assertThat(new FinalMeasurements(List.of()).text()).isEmpty();
    }
}
