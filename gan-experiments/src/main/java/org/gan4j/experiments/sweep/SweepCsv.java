package org.gan4j.experiments.sweep;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gan4j.config.LocatedValue;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.Column;
import org.gan4j.experiments.table.CsvTable;
import org.gan4j.experiments.table.Table;

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
        return new CsvTable(new Table(columns(pointers), rows(pointers))).text();
    }

    private static List<Column> columns(Set<JsonPointer> pointers) {
        final List<String> names = new ArrayList<>(List.of("variant"));
        pointers.forEach(pointer -> names.add(pointer.toString()));
        names.addAll(List.of("metric", "n", "mean", "standardError"));
        names.addAll(Tested.FIGURES);
        names.add("untested");
        return names.stream().map(Column::words).toList();
    }

    private List<List<Cell>> rows(Set<JsonPointer> pointers) {
        final Contrasts contrasts = new Contrasts(report);
        final Set<String> metrics = report.metrics();
        final List<List<Cell>> rows = new ArrayList<>();
        for (final Variant variant : report.sweep().variants()) {
            for (final String metric : metrics) {
                report.estimate(variant, metric)
                        .ifPresent(estimate ->
                                rows.add(row(variant, pointers, metric, estimate, contrasts.get(variant, metric))));
            }
        }
        return rows;
    }

    private static List<Cell> row(
            Variant variant, Set<JsonPointer> pointers, String metric, Estimate estimate, Optional<Contrast> contrast) {
        final List<Cell> cells = new ArrayList<>(List.of(Cell.of(variant.text())));
        pointers.forEach(pointer -> cells.add(cell(variant.values().get(pointer))));
        cells.add(Cell.of(metric));
        cells.add(Cell.of(estimate.count()));
        cells.add(Cell.of(estimate.mean()));
        cells.add(Cell.of(estimate.standardError().orElse(Double.NaN)));
        final Map<String, Double> figures = contrast.map(Contrast::figures).orElse(Map.of());
        Tested.FIGURES.forEach(name -> cells.add(Cell.of(figures.getOrDefault(name, Double.NaN))));
        cells.add(Cell.of(contrast.flatMap(Contrast::reason).orElse("")));
        return cells;
    }

    private static Cell cell(LocatedValue set) {
        if (set == null) {
            return Cell.BLANK;
        }
        return Cell.of(
                set.value().isTextual() ? set.value().textValue() : set.value().toString());
    }
}
