package org.gan4j.experiments.sweep;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gan4j.experiments.table.TextPage;

/**
 * What stands below a report's tables: what their cells mean, which trials collapsed or were not diverse yet, and the metrics that
 * never differ.
 *
 * @param names of the metrics, for people
 */
record SweepLegend(SweepReport report, Contrasts contrasts, Map<String, String> names) {
    private static final int FEW_SEEDS = 5;
    private static final int MOST_SEEDS = 5;

    void addTo(TextPage page) {
        page.add("mean ± standard error over the seeds");
        if (anyGap()) {
            page.add("(n=…): the mean of fewer trials than completed; the others have no number there");
        }
        addTest(page);
        addTrials("collapsed at the end", report.collapsed(), SweepLegend::since, page);
        addTrials(
                "not diverse yet at the end, too young to have collapsed",
                report.notYetDiverse(),
                SweepLegend::by,
                page);
        addConstants(page);
    }

    private boolean anyGap() {
        return report.metrics().stream()
                .anyMatch(metric ->
                        report.sweep().variants().stream().anyMatch(variant -> report.hasGap(variant, metric)));
    }

    private void addTest(TextPage page) {
        final Sweep sweep = report.sweep();
        if (sweep.others().isEmpty()) {
            return;
        }
        if (report.metrics().stream().noneMatch(contrasts::areThere)) {
            page.add("no differences are tested: that takes at least two values of each variant, better five");
            return;
        }
        page.add("p: Welch's t-test against " + sweep.reference().text()
                + ", corrected by Holm's method for the number of variants, not of metrics");
        if (contrasts.anyWithoutSpread()) {
            page.add(Untested.NO_SPREAD.text() + ": not tested, for no seed gives another value");
        }
        if (sweep.seeds() < FEW_SEEDS) {
            page.add("with " + sweep.seeds()
                    + " seeds only large differences have a small p: a large p is no sign that variants are alike");
        }
    }

    private void addTrials(String what, List<Trial> trials, Function<TrialOutcome, String> detail, TextPage page) {
        final Map<Variant, List<Trial>> byVariant = trials.stream().collect(Collectors.groupingBy(Trial::variant));
        if (!byVariant.isEmpty()) {
            page.add(what + ", and in the means all the same:");
        }
        report.sweep().variants().stream()
                .filter(byVariant::containsKey)
                .forEach(variant -> page.add("  " + variant.text() + ": " + seeds(byVariant.get(variant), detail)));
    }

    private static String since(TrialOutcome outcome) {
        return "since " + outcome.collapsedSince().orElseThrow();
    }

    private static String by(TrialOutcome outcome) {
        return "(" + String.join(", ", outcome.notYetDiverse()) + ")";
    }

    /** The first ones. */
    private String seeds(List<Trial> trials, Function<TrialOutcome, String> detail) {
        final String first = trials.stream()
                .limit(MOST_SEEDS)
                .map(trial -> "seed " + trial.seed() + " "
                        + detail.apply(report.outcomes().get(trial.name())))
                .collect(Collectors.joining(", "));
        return trials.size() <= MOST_SEEDS ? first : first + " and " + (trials.size() - MOST_SEEDS) + " more";
    }

    private void addConstants(TextPage page) {
        final String constants = report.metrics().stream()
                .filter(report::isConstant)
                .map(this::constant)
                .collect(Collectors.joining(", "));
        if (!constants.isEmpty()) {
            page.add("the same in every trial: " + constants);
        }
    }

    private String constant(String metric) {
        final Estimate any = report.sweep().variants().stream()
                .flatMap(variant -> report.estimate(variant, metric).stream())
                .findFirst()
                .orElseThrow();
        return names.get(metric) + " " + Estimate.of(any.mean()).text();
    }
}
