package org.gan4j.experiments.config;

import java.util.ArrayList;
import java.util.List;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.spec.TypeName;

/** What an experiment's metrics are called: by their types, with a counter from the second of its type on. */
public final class MetricNames {
    private MetricNames() {}

    /** One for each metric, in their order; each another. */
    public static List<String> of(List<? extends MetricSpec> metrics) {
        final List<String> names = new ArrayList<>();
        for (final MetricSpec metric : metrics) {
            names.add(free(metric.getClass().getAnnotation(TypeName.class).value(), names));
        }
        return names;
    }

    private static String free(String type, List<String> taken) {
        String name = type;
        for (int number = 2; taken.contains(name); number++) {
            name = type + "-" + number;
        }
        return name;
    }
}
