package org.gan4j.experiments.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gan4j.testkit.plugin.TestPlugin.Count;
import org.junit.jupiter.api.Test;

class MetricNamesTest {
    @Test
    void countTheSecondOfATypeOn() {
        assertThat(MetricNames.of(List.of(new Count(0), new Count(0), new Count(1))))
                .containsExactly("count", "count-2", "count-3");
        assertThat(MetricNames.of(List.of())).isEmpty();
    }
}
