package org.gan4j.experiments.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report for people: a line a variant, a column a metric with one of p-values beside it, in as many tables as it takes. */
public final class SweepTable {
    private static final int WIDTH = 110;
    private static final String GAP = "   ";
    private static final String NOTHING = "-";

    private record Column(String title, List<String> cells) {
        int width() {
            return Stream.concat(Stream.of(title), cells.stream())
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }

        String left(String cell) {
            return cell + " ".repeat(width() - cell.length());
        }

        String right(String cell) {
            return " ".repeat(width() - cell.length()) + cell;
        }
    }

    private final SweepReport report;
    private final Contrasts contrasts;
    private final Map<String, String> names;

    public SweepTable(SweepReport report) {
        this.report = report;
        this.contrasts = new Contrasts(report);
        this.names = ShortNames.of(report.metrics());
    }

    /** Lines, each with its end. */
    public String text() {
        final List<String> lines = new ArrayList<>();
        lines.add(title());
        if (report.count() > 0) {
            columnsByTable().forEach(columns -> addTable(columns, lines));
            lines.add("");
            lines.addAll(new SweepLegend(report, contrasts, names).lines());
        }
        return lines.stream()
                .map(line -> line.stripTrailing() + System.lineSeparator())
                .collect(Collectors.joining());
    }

    private String title() {
        final Sweep sweep = report.sweep();
        return sweep.name() + ": " + report.count() + " of " + sweep.trials().size() + " trials completed"
                + unlessNone(report.failed(), "failed")
                + unlessNone(report.collapsed(), "collapsed");
    }

    private static String unlessNone(List<Trial> trials, String what) {
        return trials.isEmpty() ? "" : ", " + trials.size() + " " + what;
    }

    /** Each table begins with the variants; a metric and its p-values stay together. */
    private List<List<Column>> columnsByTable() {
        final List<Column> head = List.of(column("variant", Variant::text), column("seeds", this::seeds));
        final List<List<Column>> tables = new ArrayList<>();
        List<Column> table = new ArrayList<>(head);
        for (final List<Column> columns : metricColumns()) {
            if (table.size() > head.size() && width(table) + GAP.length() + width(columns) > WIDTH) {
                tables.add(table);
                table = new ArrayList<>(head);
            }
            table.addAll(columns);
        }
        tables.add(table);
        return tables;
    }

    private List<List<Column>> metricColumns() {
        return report.metrics().stream()
                .filter(metric -> !report.isConstant(metric))
                .map(this::columns)
                .toList();
    }

    private List<Column> columns(String metric) {
        final Column means = column(names.get(metric), variant -> cell(variant, metric));
        return contrasts.areThere(metric)
                ? List.of(means, column("p", variant -> test(variant, metric)))
                : List.of(means);
    }

    private String test(Variant variant, String metric) {
        return contrasts.get(variant, metric).map(Contrast::text).orElse("");
    }

    private Column column(String title, Function<Variant, String> cell) {
        return new Column(title, report.sweep().variants().stream().map(cell).toList());
    }

    private String seeds(Variant variant) {
        final int planned = report.sweep().seeds();
        final int completed = report.count(variant);
        return completed == planned ? Integer.toString(planned) : completed + " of " + planned;
    }

    private String cell(Variant variant, String metric) {
        return report.estimate(variant, metric)
                .map(estimate -> report.hasGap(variant, metric)
                        ? estimate.text() + " (n=" + estimate.count() + ")"
                        : estimate.text())
                .orElse(NOTHING);
    }

    private static int width(List<Column> columns) {
        return columns.stream()
                        .mapToInt(column -> column.width() + GAP.length())
                        .sum()
                - GAP.length();
    }

    private void addTable(List<Column> columns, List<String> lines) {
        lines.add("");
        lines.add(row(columns, Column::title));
        lines.add("-".repeat(width(columns)));
        for (int i = 0; i < report.sweep().variants().size(); i++) {
            final int row = i;
            lines.add(row(columns, column -> column.cells().get(row)));
        }
    }

    private static String row(List<Column> columns, Function<Column, String> cell) {
        final Column first = columns.get(0);
        return Stream.concat(
                        Stream.of(first.left(cell.apply(first))),
                        columns.stream().skip(1).map(column -> column.right(cell.apply(column))))
                .collect(Collectors.joining(GAP));
    }
}
