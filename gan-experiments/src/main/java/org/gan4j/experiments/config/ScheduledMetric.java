package org.gan4j.experiments.config;

import java.util.List;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.spec.Check;
import org.gan4j.spec.Doc;

/** A metric, and how often a run measures it; in a file, {@code every} is one of the metric's fields. */
public record ScheduledMetric(
        @Doc("iterations between two measurements, at least 1")
        long every,

        MetricSpec metric) {
    public ScheduledMetric {
        Check.positive("every", (double) every);
    }

    /** The metrics alone, in their order. */
    public static List<MetricSpec> metrics(List<ScheduledMetric> scheduled) {
        return scheduled.stream().map(ScheduledMetric::metric).toList();
    }
}
