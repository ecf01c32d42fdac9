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
    private static final int FEW_SEEDS = 5;

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
        addTestLegend(lines);
        final List<String> constants = report.metrics().stream()
                .filter(report::isConstant)
                .map(this::constant)
                .toList();
        if (!constants.isEmpty()) {
            lines.add("the same in every trial: " + String.join(", ", constants));
        }
    }

    private void addTestLegend(List<String> lines) {
        final Sweep sweep = report.sweep();
        if (sweep.others().isEmpty()) {
            return;
        }
        if (report.metrics().stream().noneMatch(contrasts::areThere)) {
            lines.add("no differences are tested: that takes at least two seeds, better five");
            return;
        }
        lines.add("p: Welch's t-test against " + sweep.reference().text()
                + ", by Holm corrected for the number of variants, not of metrics");
        if (contrasts.anyWithoutSpread()) {
            lines.add(Untested.NO_SPREAD.text() + ": not tested, for no seed gives another value");
        }
        if (sweep.seeds() < FEW_SEEDS) {
            lines.add("with " + sweep.seeds()
                    + " seeds large differences alone have a small p: a large one is no sign that variants are alike");
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
