package org.gan4j.experiments.config;

import java.util.List;
import org.gan4j.api.metric.MetricSpec;

/** Whether what a run is to go by in keeping its best generator is measured. */
record BestCheck(List<MetricSpec> metrics) {
    void check(Parts.Best best) {
        best.metric().ifPresent(metric -> {
            final List<String> names = MetricNames.of(metrics);
            final int index = names.indexOf(metric.value());
            if (index < 0) {
                metric.place().fault(unknown("metric", metric.value(), names, "; the experiment measures "));
            } else {
                best.value().ifPresent(value -> checkValue(value, metric.value(), metrics.get(index)));
            }
        });
    }

    /** As far as the metric knows its values before it measures. */
    private static void checkValue(Part<String> value, String metric, MetricSpec spec) {
        final List<String> values = spec.comparableValues();
        if (!values.isEmpty() && !values.contains(value.value())) {
            value.place().fault(unknown("value", value.value(), values, "; generators compare by " + metric + "'s "));
        }
    }

    private static String unknown(String what, String name, List<String> known, String otherwise) {
        final String others = otherwise + (known.isEmpty() ? "none" : String.join(", ", known));
        return "unknown " + what + " " + Describe.quoted(name)
                + DidYouMean.hint(DidYouMean.nearest(name, known), others);
    }
}
