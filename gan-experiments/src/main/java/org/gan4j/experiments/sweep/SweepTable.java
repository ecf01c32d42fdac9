package org.gan4j.experiments.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report for people: a line a variant, a column a metric, in as many tables as it takes. */
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
    private final Map<String, String> names;

    public SweepTable(SweepReport report) {
        this.report = report;
        this.names = ShortNames.of(report.metrics());
    }

    /** Lines, each with its end. */
    public String text() {
        final List<String> lines = new ArrayList<>();
        lines.add(title());
        if (report.count() > 0) {
            columnsByTable().forEach(columns -> addTable(columns, lines));
            addLegend(lines);
        }
        return lines.stream()
                .map(line -> line.stripTrailing() + System.lineSeparator())
                .collect(Collectors.joining());
    }

    private String title() {
        final Sweep sweep = report.sweep();
        final String title =
                sweep.name() + ": " + report.count() + " of " + sweep.trials().size() + " trials completed";
        return report.failed().isEmpty()
                ? title
                : title + ", " + report.failed().size() + " failed";
    }

    /** Each table begins with the variants. */
    private List<List<Column>> columnsByTable() {
        final List<Column> head = List.of(column("variant", Variant::text), column("seeds", this::seeds));
        final List<List<Column>> tables = new ArrayList<>();
        List<Column> table = new ArrayList<>(head);
        for (final Column column : metricColumns()) {
            if (table.size() > head.size() && width(table) + GAP.length() + column.width() > WIDTH) {
                tables.add(table);
                table = new ArrayList<>(head);
            }
            table.add(column);
        }
        tables.add(table);
        return tables;
    }

    private List<Column> metricColumns() {
        return report.metrics().stream()
                .filter(metric -> !report.isConstant(metric))
                .map(metric -> column(names.get(metric), variant -> cell(variant, metric)))
                .toList();
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
                .map(estimate -> estimate.count() == report.count(variant)
                        ? estimate.text()
                        : estimate.text() + " (n=" + estimate.count() + ")")
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

    private void addLegend(List<String> lines) {
        lines.add("");
        lines.add("mean ± standard error over the seeds");
        final List<String> constants = report.metrics().stream()
                .filter(report::isConstant)
                .map(this::constant)
                .toList();
        if (!constants.isEmpty()) {
            lines.add("the same in every trial: " + String.join(", ", constants));
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
