package org.gan4j.experiments.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.gan4j.experiments.evaluate.Evaluation.Result;
import org.gan4j.experiments.evaluate.Evaluation.Row;
import org.gan4j.experiments.table.NumberFormat;

/** A report for people: a table for each metric; what the controls are; what was left out. */
public record EvaluationTable(EvaluationReport report) {
    private static final int GAP = 3;

    public List<String> lines() {
        final List<String> lines = new ArrayList<>();
        lines.add(report.plan().subject() + ", by seed " + report.plan().seed());
        for (final Result result : report.evaluation().results()) {
            lines.add("");
            addTable(result, lines);
        }
        addControls(lines);
        addLeftOut(lines);
        return lines;
    }

    private void addTable(Result result, List<String> lines) {
        lines.add(String.format(
                Locale.ROOT, "%s of %,d samples: %s", result.name(), result.samples(), result.explanation()));
        lines.addAll(result.notes());
        lines.add("");
        if (!result.rows().isEmpty()) {
            final List<List<String>> cells = cells(result);
            final int[] widths = widths(cells);
            final String header = line(cells.get(0), widths);
            lines.add(header);
            lines.add("-".repeat(header.length()));
            cells.stream().skip(1).map(row -> line(row, widths)).forEach(lines::add);
        }
        result.rows().stream()
                .filter(row -> !row.isControl()
                        && !row.explanation().equals(report.plan().subject()))
                .forEach(row -> lines.add(row.name() + ": " + row.explanation()));
        addWarnings(result, lines);
    }

    /** Each once, with the rows that it is of. */
    private static void addWarnings(Result result, List<String> lines) {
        final Map<String, List<String>> rows = new LinkedHashMap<>();
        for (final Row row : result.rows()) {
            row.measurement()
                    .warnings()
                    .forEach(warning -> rows.computeIfAbsent(warning, text -> new ArrayList<>())
                            .add(row.name()));
        }
        rows.forEach((warning, names) -> lines.add("warning, " + String.join(", ", names) + ": " + warning));
    }

    /** The names of the values, then for each row its own name and its values. */
    private static List<List<String>> cells(Result result) {
        final List<String> names =
                List.copyOf(result.rows().get(0).measurement().values().keySet());
        final List<List<String>> cells = new ArrayList<>();
        final List<String> header = new ArrayList<>(List.of(""));
        header.addAll(names);
        cells.add(header);
        for (final Row row : result.rows()) {
            final List<String> line = new ArrayList<>(List.of(row.name()));
            final Map<String, Double> values = row.measurement().values();
            names.forEach(name -> line.add(NumberFormat.FOUR_DIGITS.text(values.getOrDefault(name, Double.NaN))));
            cells.add(line);
        }
        return cells;
    }

    private static int[] widths(List<List<String>> cells) {
        final int[] widths = new int[cells.get(0).size()];
        for (int column = 0; column < widths.length; column++) {
            final int place = column;
            final ToIntFunction<List<String>> length = row -> row.get(place).length();
            widths[column] = cells.stream().mapToInt(length).max().orElse(0);
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        final StringBuilder line = new StringBuilder(cells.get(0));
        line.append(" ".repeat(widths[0] - cells.get(0).length()));
        for (int column = 1; column < widths.length; column++) {
            final String cell = cells.get(column);
            line.append(" ".repeat(GAP + widths[column] - cell.length())).append(cell);
        }
        return line.toString();
    }

    /** Each once. */
    private void addControls(List<String> lines) {
        final Map<String, Row> controls = new LinkedHashMap<>();
        report.evaluation().results().stream()
                .flatMap(result -> result.rows().stream())
                .filter(Row::isControl)
                .forEach(row -> controls.putIfAbsent(row.name(), row));
        if (controls.isEmpty()) {
            return;
        }
        final int width =
                controls.keySet().stream().mapToInt(String::length).max().orElse(0);
        lines.add("");
        lines.add("Controls, and what one expects of them:");
        final String form = "  %-" + width + "s  %s";
        for (final Row row : controls.values()) {
            lines.add(String.format(Locale.ROOT, form, row.name(), row.explanation()));
            lines.add(String.format(Locale.ROOT, form, "", row.expectation().orElseThrow()));
        }
    }

    private void addLeftOut(List<String> lines) {
        final List<String> leftOut = new ArrayList<>();
        report.evaluation().leftOut().forEach(left -> leftOut.add("  " + left.name() + ": " + left.reason()));
        metricsWithout()
                .forEach((control, metrics) -> leftOut.add(
                        "  control " + control.name() + " of " + String.join(", ", metrics) + ": " + control.reason()));
        if (!leftOut.isEmpty()) {
            lines.add("");
            lines.add("Left out:");
            lines.addAll(leftOut);
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
