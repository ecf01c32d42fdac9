package org.gan4j.experiments.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gan4j.experiments.evaluate.Evaluation.Result;
import org.gan4j.experiments.evaluate.Evaluation.Row;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.Column;
import org.gan4j.experiments.table.NumberFormat;
import org.gan4j.experiments.table.Table;
import org.gan4j.experiments.table.TextPage;

/** A report for people: a table for each metric; what the controls are; what was left out. */
public record EvaluationTable(EvaluationReport report) {
    /**
     * Lines, each with its end.
     *
     * @param width of the page
     */
    public String text(int width) {
        final TextPage page = new TextPage(width);
        page.add(report.plan().subject() + ", by seed " + report.plan().seed());
        report.evaluation().results().forEach(result -> addResult(result, page.blank()));
        addControls(page);
        addLeftOut(page);
        return page.text();
    }

    private void addResult(Result result, TextPage page) {
        page.add(String.format(
                Locale.ROOT, "%s of %,d samples: %s", result.name(), result.samples(), result.explanation()));
        result.notes().forEach(page::add);
        page.blank();
        if (!result.rows().isEmpty()) {
            page.add(table(result));
        }
        result.rows().stream()
                .filter(row -> !row.isControl()
                        && !row.explanation().equals(report.plan().subject()))
                .forEach(row -> page.add(row.name() + ": " + row.explanation()));
        addWarnings(result, page);
    }

    /** Each row has a column for its name and one for each of its values. */
    private static Table table(Result result) {
        final List<String> names =
                List.copyOf(result.rows().get(0).measurement().values().keySet());
        final Stream<Column> values = names.stream().map(name -> Column.numbers(name, NumberFormat.FOUR_DIGITS));
        return new Table(
                Stream.concat(Stream.of(Column.words("").asKey()), values).toList(),
                result.rows().stream().map(row -> cells(row, names)).toList());
    }

    private static List<Cell> cells(Row row, List<String> names) {
        final Map<String, Double> values = row.measurement().values();
        return Stream.concat(
                        Stream.of(Cell.of(row.name())),
                        names.stream().map(name -> Cell.of(values.getOrDefault(name, Double.NaN))))
                .toList();
    }

    /** Each once, with the rows that it is of. */
    private static void addWarnings(Result result, TextPage page) {
        final Map<String, List<String>> rows = new LinkedHashMap<>();
        for (final Row row : result.rows()) {
            row.measurement()
                    .warnings()
                    .forEach(warning -> rows.computeIfAbsent(warning, text -> new ArrayList<>())
                            .add(row.name()));
        }
        rows.forEach((warning, names) -> page.add("warning, " + String.join(", ", names) + ": " + warning));
    }

    /** Each once. */
    private void addControls(TextPage page) {
        final Map<String, Row> controls = new LinkedHashMap<>();
        report.evaluation().results().stream()
                .flatMap(result -> result.rows().stream())
                .filter(Row::isControl)
                .forEach(row -> controls.putIfAbsent(row.name(), row));
        if (controls.isEmpty()) {
            return;
        }
        final List<List<Cell>> rows = new ArrayList<>();
        for (final Row row : controls.values()) {
            rows.add(List.of(Cell.of(row.name()), Cell.of(row.explanation())));
            rows.add(List.of(Cell.BLANK, Cell.of(row.expectation().orElseThrow())));
        }
        page.blank().add("Controls, and what one expects of them:");
        page.add(Table.ofMeanings(rows), 2);
    }

    private void addLeftOut(TextPage page) {
        final List<String> leftOut = new ArrayList<>();
        report.evaluation().leftOut().forEach(left -> leftOut.add("  " + left.name() + ": " + left.reason()));
        metricsWithout()
                .forEach((control, metrics) -> leftOut.add(
                        "  control " + control.name() + " of " + String.join(", ", metrics) + ": " + control.reason()));
        if (!leftOut.isEmpty()) {
            page.blank().add("Left out:");
            leftOut.forEach(page::add);
        }
    }

    /** By the control that was left out, for each of its reasons. */
    private Map<LeftOut, List<String>> metricsWithout() {
        final Map<LeftOut, List<String>> metrics = new LinkedHashMap<>();
        for (final Result result : report.evaluation().results()) {
            result.leftOut()
                    .forEach(left -> metrics.computeIfAbsent(left, control -> new ArrayList<>())
                            .add(result.name()));
        }
        return metrics;
    }
}
