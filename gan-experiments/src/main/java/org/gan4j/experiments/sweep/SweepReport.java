package org.gan4j.experiments.sweep;

import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gan4j.experiments.config.MetricGoals;
import org.gan4j.experiments.config.ScheduledMetric;

/** What has come of a sweep so far. */
public final class SweepReport {
    private final Sweep sweep;
    private final Map<String, TrialOutcome> outcomes;
    private final Map<Variant, List<TrialOutcome>> completed;

    /** @param outcomes by the trial's name; none for those that were not run yet */
    public SweepReport(Sweep sweep, Map<String, TrialOutcome> outcomes) {
        this.sweep = sweep;
        this.outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        this.completed = sweep.trials().stream()
                .filter(trial -> outcomes.containsKey(trial.name())
                        && outcomes.get(trial.name()).isCompleted())
                .collect(Collectors.groupingBy(
                        Trial::variant,
                        Collectors.mapping(trial -> outcomes.get(trial.name()), Collectors.toUnmodifiableList())));
    }

    public Sweep sweep() {
        return sweep;
    }

    /** By the trial's name; none for those that were not run yet. */
    public Map<String, TrialOutcome> outcomes() {
        return outcomes;
    }

    SweepReport with(Trial trial, TrialOutcome outcome) {
        final Map<String, TrialOutcome> more = new LinkedHashMap<>(outcomes);
        more.put(trial.name(), outcome);
        return new SweepReport(sweep, more);
    }

    /** All that are a number in some trial, in the order in which the variants have them. */
    Set<String> metrics() {
        final Set<String> metrics = new LinkedHashSet<>();
        outcomesOfCompleted()
                .forEach(outcome -> outcome.metrics().forEach((metric, value) -> {
                    if (Double.isFinite(value)) {
                        metrics.add(metric);
                    }
                }));
        return metrics;
    }

    /** Of a variant's completed trials, those that are a number. */
    double[] values(Variant variant, String metric) {
        return completed(variant).stream()
                .mapToDouble(outcome -> outcome.metrics().getOrDefault(metric, Double.NaN))
                .filter(Double::isFinite)
                .toArray();
    }

    /** Over a variant's seeds; empty if no trial has that metric, or it is no number in any. */
    Optional<Estimate> estimate(Variant variant, String metric) {
        final double[] values = values(variant, metric);
        return values.length == 0 ? Optional.empty() : Optional.of(Estimate.of(values));
    }

    /** The metric under a short name, and which of two values is better, if either is. */
    String title(String metric, String shortName) {
        final String goal = new MetricGoals(ScheduledMetric.metrics(
                        sweep.trials().get(0).experiment().metrics()))
                .text(metric);
        return goal.isEmpty() ? shortName : shortName + " (" + goal + ")";
    }

    /** Of how many seeds its means are, for people. */
    String counts(String metric) {
        return counts(sweep.variants().stream()
                .mapToInt(variant -> values(variant, metric).length)
                .filter(count -> count > 0));
    }

    /** {@code n = 3}, {@code n = 2 to 3}. */
    static String counts(IntStream counts) {
        final IntSummaryStatistics seeds = counts.summaryStatistics();
        return seeds.getMin() < seeds.getMax()
                ? "n = " + seeds.getMin() + " to " + seeds.getMax()
                : "n = " + seeds.getMax();
    }

    /** Whether the metric is a number in some of the variant's trials that were run to their end, but not in all. */
    boolean hasGap(Variant variant, String metric) {
        final int count = values(variant, metric).length;
        return count > 0 && count < count(variant);
    }

    /** Whether several trials were run to their end, and all have the same number there. */
    boolean isConstant(String metric) {
        final double[] values = outcomesOfCompleted()
                .mapToDouble(outcome -> outcome.metrics().getOrDefault(metric, Double.NaN))
                .toArray();
        return values.length > 1 && DoubleStream.of(values).allMatch(value -> value == values[0]);
    }

    /** How many of a variant's trials were run to their end. */
    int count(Variant variant) {
        return completed(variant).size();
    }

    /** Those that were run to their end. */
    List<Trial> completed() {
        return sweep.trials().stream()
                .filter(trial -> outcomes.containsKey(trial.name()))
                .filter(trial -> outcomes.get(trial.name()).isCompleted())
                .toList();
    }

    /** Those that were run to their end, where their generator had collapsed. */
    List<Trial> collapsed() {
        return completed().stream()
                .filter(trial -> outcomes.get(trial.name()).collapsedSince().isPresent())
                .toList();
    }

    /** Those that were run to their end, where their generator was not diverse yet, and had not collapsed otherwise. */
    List<Trial> notYetDiverse() {
        return completed().stream()
                .filter(trial -> outcomes.get(trial.name()).collapsedSince().isEmpty())
                .filter(trial -> !outcomes.get(trial.name()).notYetDiverse().isEmpty())
                .toList();
    }

    /** Those that were run, but not to their end. */
    public List<Trial> failed() {
        return sweep.trials().stream()
                .filter(trial -> outcomes.containsKey(trial.name()))
                .filter(trial -> !outcomes.get(trial.name()).isCompleted())
                .toList();
    }

    /** How many trials were run to their end. */
    public long count() {
        return outcomesOfCompleted().count();
    }

    /** By variant. */
    private Stream<TrialOutcome> outcomesOfCompleted() {
        return sweep.variants().stream().flatMap(variant -> completed(variant).stream());
    }

    private List<TrialOutcome> completed(Variant variant) {
        return completed.getOrDefault(variant, List.of());
    }
}
