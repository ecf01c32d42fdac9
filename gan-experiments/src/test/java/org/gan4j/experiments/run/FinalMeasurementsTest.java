package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FinalMeasurementsTest {
    @Test
    void alignsTheLastValuesOfEachMetric() {
        final Map<String, ObjectNode> latest = new LinkedHashMap<>();
        latest.put("mode-coverage", measured(10_000));
        ((ObjectNode) latest.get("mode-coverage").get("values"))
                .put("modes", 8.0)
                .put("share", 0.123456)
                .put("reverse-kl", (Double) null);
        latest.put("parzen", measured(5_000));
        ((ObjectNode) latest.get("parzen").get("values"))
                .put("log-likelihood", -225.06)
                .put("p", 1.5e-9)
                .put("zero", 0.0)
                .put("count", 123_456);

        assertThat(new FinalMeasurements(latest).text().lines())
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
        assertThat(new FinalMeasurements(Map.of()).text()).isEmpty();
    }

    private static ObjectNode measured(long iteration) {
        final ObjectNode line = JsonNodeFactory.instance.objectNode().put("iteration", iteration);
        line.putObject("values");
        return line;
    }
}
