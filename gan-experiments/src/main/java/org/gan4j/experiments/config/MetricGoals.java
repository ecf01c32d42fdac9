package org.gan4j.experiments.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gan4j.api.metric.Goal;
import org.gan4j.api.metric.MetricSpec;

/** Which of two values is better, of the values that an experiment measures. */
public final class MetricGoals {
    private final Map<String, Goal> goals = new HashMap<>();

    /** @param metrics of an experiment, in its order */
    public MetricGoals(List<MetricSpec> metrics) {
        final List<String> names = MetricNames.of(metrics);
        for (int i = 0; i < names.size(); i++) {
            final String name = names.get(i);
            metrics.get(i)
                    .comparableValues()
                    .forEach(value -> value.goal().ifPresent(goal -> goals.put(name + "/" + value.name(), goal)));
        }
    }

    /**
     * For people; empty where neither is.
     *
     * @param value {@code <metric>/<value>}
     */
    public String text(String value) {
        return goals.containsKey(value) ? goals.get(value).text() : "";
    }
}
