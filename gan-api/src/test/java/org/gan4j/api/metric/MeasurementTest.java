package org.gan4j.api.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    @Test
    void whatIsCapturedOfAllIsTheCoverage() {
        assertThat(new Measurement(Map.of("modes-captured", 6.0, "modes", 8.0, "reverse-kl", 0.5)).coverage())
                .hasValue(0.75);
    }

    @Test
    void withoutTheNumberOfAllThereIsNone() {
        assertThat(new Measurement(Map.of("modes-captured", 6.0, "classes", 8.0)).coverage())
                .isEmpty();
        assertThat(new Measurement(Map.of("coverage", 0.5)).coverage()).isEmpty();
    }
}
