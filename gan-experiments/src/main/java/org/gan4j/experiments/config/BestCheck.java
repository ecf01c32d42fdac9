package org.gan4j.experiments.config;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.metric.ComparableValue;
import org.gan4j.api.metric.Goal;
import org.gan4j.api.metric.MetricSpec;
import org.gan4j.config.Describe;
import org.gan4j.config.DidYouMean;
import org.gan4j.config.EnumForm;
import org.gan4j.config.Place;
import org.gan4j.config.ReadValue;
import org.gan4j.config.Remedies;

/** Whether what a run is to go by in keeping its best generator is measured, and before its end. */
record BestCheck(ReadValue<List<ScheduledMetric>> metrics, Parts.Best best) {
    /** The value to go by, as far as its metric knows its values before it measures. */
    Optional<ComparableValue> value() {
        return best.metric()
                .flatMap(metric -> index(metric.value()))
                .flatMap(index -> best.value().flatMap(value -> comparable(metric(index), value.value())));
    }

    void check(Optional<ReadValue<Long>> iterations) {
        best.metric().ifPresent(metric -> {
            if (!names().contains(metric.value())) {
                metric.place().fault(unknown("metric", metric.value(), names(), "; the experiment measures "));
            }
            index(metric.value()).ifPresent(index -> {
                best.value().ifPresent(value -> checkValue(value, names().get(index), metric(index)));
                iterations.ifPresent(end -> checkEvery(index, end.value()));
            });
        });
    }

    /** Of the metric of that name, or else of the one that differs only by case, dashes and underscores. */
    private Optional<Integer> index(String name) {
        final int exact = names().indexOf(name);
        final int alike = names().stream().map(Remedies::plain).toList().indexOf(Remedies.plain(name));
        return Optional.of(exact < 0 ? alike : exact).filter(index -> index >= 0);
    }

    private List<String> names() {
        return MetricNames.of(ScheduledMetric.metrics(metrics.value()));
    }

    private MetricSpec metric(int index) {
        return metrics.value().get(index).metric();
    }

    private void checkValue(ReadValue<String> value, String metric, MetricSpec spec) {
        final List<String> values = ComparableValue.names(spec.comparableValues());
        if (!values.isEmpty() && !values.contains(value.value())) {
            value.place().fault(unknown("value", value.value(), values, "; generators compare by " + metric + "'s "));
        } else {
            best.goal().ifPresent(goal -> checkGoal(goal, value.value(), metric));
        }
    }

    private void checkGoal(ReadValue<Optional<Goal>> goal, String value, String metric) {
        if (goal.value().isEmpty()) {
            goal.place()
                    .fault("required, for " + metric + " does not say whether the highest or the lowest " + value
                            + " is the best");
        }
        goal.value()
                .filter(chosen -> value().flatMap(ComparableValue::goal)
                        .filter(own -> own != chosen)
                        .isPresent())
                .ifPresent(chosen -> goal.place()
                        .fault("the " + text(chosen) + " " + value
                                + " is the worst, not the best; leave the goal out"));
    }

    /** A metric measures after the last iteration, too. */
    private void checkEvery(int index, long iterations) {
        final Place every = metrics.place().element(index).field("every");
        if (metrics.value().get(index).every() >= iterations) {
            every.warning("every " + metrics.value().get(index).every() + " is at least iterations, " + iterations
                    + ": the metric measures at the end alone, and best has no choice");
        }
    }

    private static Optional<ComparableValue> comparable(MetricSpec spec, String name) {
        return spec.comparableValues().stream()
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    private static String text(Goal goal) {
        return EnumForm.nameOf(goal);
    }

    private static String unknown(String what, String name, List<String> known, String otherwise) {
        final String others = otherwise + (known.isEmpty() ? "none" : String.join(", ", known));
        return "unknown " + what + " " + Describe.quoted(name)
                + DidYouMean.hint(DidYouMean.nearest(name, known), others);
    }
}
