package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.gan4j.experiments.config.LocatedValue;
import org.gan4j.experiments.run.CsvLine;

/**
 * A report as comma-separated values, a line for each variant and metric: {@code variant,<pointer>…,metric,n,mean,standardError},
 * with a column for each pointer that the sweep sets, blank where a variant leaves it as it is in the base. The standard error
 * of a single value is blank.
 */
record SweepCsv(SweepReport report) {
    String text() {
        final Set<JsonPointer> pointers = new LinkedHashSet<>();
        report.sweep()
                .variants()
                .forEach(variant -> pointers.addAll(variant.values().keySet()));
        final StringBuilder text = new StringBuilder(head(pointers)).append('\n');
        for (final Variant variant : report.sweep().variants()) {
            for (final String metric : report.metrics()) {
                report.estimate(variant, metric)
                        .ifPresent(estimate -> text.append(line(variant, pointers, metric, estimate))
                                .append('\n'));
            }
        }
        return text.toString();
    }

    private static String head(Set<JsonPointer> pointers) {
        final List<String> cells = new ArrayList<>(List.of("variant"));
        pointers.forEach(pointer -> cells.add(pointer.toString()));
        cells.addAll(List.of("metric", "n", "mean", "standardError"));
        return line(cells);
    }

    private static String line(Variant variant, Set<JsonPointer> pointers, String metric, Estimate estimate) {
        final List<String> cells = new ArrayList<>(List.of(variant.text()));
        pointers.forEach(pointer -> cells.add(text(variant.values().get(pointer))));
        cells.addAll(List.of(
                metric,
                Integer.toString(estimate.count()),
                Double.toString(estimate.mean()),
                text(estimate.standardError())));
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

    private static String text(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }
}
