package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gan4j.config.LocatedValue;
import org.gan4j.experiments.run.CsvLine;

/**
 * A report as comma-separated values, a line for each variant and metric:
 * {@code variant,<pointer>…,metric,n,mean,standardError,difference,margin,t,degreesOfFreedom,p,adjustedP,untested}, with a column for
 * each pointer that the sweep sets, blank where a variant leaves it as it is in the base. The standard error of a single value is
 * blank. From {@code difference} on, a line has the test against the reference or why there is none; the reference's own has
 * neither.
 */
record SweepCsv(SweepReport report) {
    String text() {
        final Set<JsonPointer> pointers = new LinkedHashSet<>();
        report.sweep()
                .variants()
                .forEach(variant -> pointers.addAll(variant.values().keySet()));
        final Contrasts contrasts = new Contrasts(report);
        final Set<String> metrics = report.metrics();
        final StringBuilder text = new StringBuilder(head(pointers)).append('\n');
        for (final Variant variant : report.sweep().variants()) {
            for (final String metric : metrics) {
                report.estimate(variant, metric)
                        .ifPresent(estimate -> text.append(
                                        line(variant, pointers, metric, estimate, contrasts.get(variant, metric)))
                                .append('\n'));
            }
        }
        return text.toString();
    }

    private static String head(Set<JsonPointer> pointers) {
        final List<String> cells = new ArrayList<>(List.of("variant"));
        pointers.forEach(pointer -> cells.add(pointer.toString()));
        cells.addAll(List.of("metric", "n", "mean", "standardError"));
        cells.addAll(Tested.FIGURES);
        cells.add("untested");
        return line(cells);
    }

    private static String line(
            Variant variant, Set<JsonPointer> pointers, String metric, Estimate estimate, Optional<Contrast> contrast) {
        final List<String> cells = new ArrayList<>(List.of(variant.text()));
        pointers.forEach(pointer -> cells.add(text(variant.values().get(pointer))));
        cells.addAll(List.of(
                metric,
                Integer.toString(estimate.count()),
                Double.toString(estimate.mean()),
                text(estimate.standardError().orElse(Double.NaN))));
        final Map<String, Double> figures = contrast.map(Contrast::figures).orElse(Map.of());
        Tested.FIGURES.forEach(name -> cells.add(text(figures.getOrDefault(name, Double.NaN))));
        cells.add(contrast.flatMap(Contrast::reason).orElse(""));
        return line(cells);
    }

    private static String line(List<String> cells) {
        return CsvLine.of(cells.toArray(String[]::new));
    }

    private static String text(LocatedValue set) {
        if (set == null) {
            return "";
        }
        return set.value().isTextual() ? set.value().textValue() : set.value().toString();
    }

    private static String text(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }
}
