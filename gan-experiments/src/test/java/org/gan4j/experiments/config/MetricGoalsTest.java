package org.gan4j.experiments.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.Metric;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.spec.TypeName;
import org.junit.jupiter.api.Test;

class MetricGoalsTest {
    @TypeName("three-ways")
    private record ThreeWays() implements MetricSpec {
        @Override
        public List<ComparableValue> comparableValues() {
            return List.of(
                    ComparableValue.highest("up"), ComparableValue.lowest("down"), ComparableValue.between("middle"));
        }

        @Override
        public Metric create(DataSplits data, Backend backend) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void sayWhichOfTwoValuesIsBetter() {
        final MetricGoals goals = new MetricGoals(List.of(new ThreeWays(), new ThreeWays()));

        assertThat(goals.text("three-ways/up")).isEqualTo("higher is better");
        assertThat(goals.text("three-ways/down")).isEqualTo("lower is better");
        assertThat(goals.text("three-ways-2/down")).isEqualTo("lower is better");
        assertThat(goals.text("three-ways/middle")).isEmpty();
        assertThat(goals.text("accuracy")).isEmpty();
    }
}
