package org.gan4j.experiments.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.Column;
import org.gan4j.experiments.table.NumberFormat;
import org.gan4j.experiments.table.Table;
import org.gan4j.experiments.table.TextPage;

/** A report for people: a row a variant, a column a metric with one of p-values beside it. */
public final class SweepTable {
    private final SweepReport report;
    private final Contrasts contrasts;
    private final Map<String, String> names;
    private final List<String> metrics;

    public SweepTable(SweepReport report) {
        this.report = report;
        this.contrasts = new Contrasts(report);
        this.names = ShortNames.of(report.metrics());
        this.metrics = report.metrics().stream()
                .filter(metric -> !report.isConstant(metric))
                .toList();
    }

    /**
     * Lines, each with its end.
     *
     * @param width of the page
     */
    public String text(int width) {
        final TextPage page = new TextPage(width).add(title());
        if (report.count() > 0) {
            page.blank().add(table()).blank();
            new SweepLegend(report, contrasts, names).addTo(page);
        }
        return page.text();
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

    private Table table() {
        return new Table(
                columns(), report.sweep().variants().stream().map(this::row).toList());
    }

    private List<Column> columns() {
        final List<Column> columns = new ArrayList<>();
        columns.add(Column.words("variant").asKey());
        columns.add(Column.numbers("seeds", NumberFormat.WHOLE).asKey());
        for (final String metric : metrics) {
            columns.add(Column.numbers(names.get(metric), NumberFormat.FOUR_DIGITS));
            if (contrasts.areThere(metric)) {
                columns.add(Column.numbers("p", NumberFormat.FOUR_DIGITS).asCompanion());
            }
        }
        return columns;
    }

    private List<Cell> row(Variant variant) {
        final List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(variant.text()));
        cells.add(seeds(variant));
        for (final String metric : metrics) {
            cells.add(mean(variant, metric));
            if (contrasts.areThere(metric)) {
                cells.add(contrasts
                        .get(variant, metric)
                        .map(contrast -> Cell.of(contrast.text()))
                        .orElse(Cell.BLANK));
            }
        }
        return cells;
    }

    private Cell seeds(Variant variant) {
        final int planned = report.sweep().seeds();
        final int completed = report.count(variant);
        return completed == planned ? Cell.of(planned) : Cell.of(completed + " of " + planned);
    }

    private Cell mean(Variant variant, String metric) {
        return report.estimate(variant, metric)
                .map(estimate -> Cell.of(
                        report.hasGap(variant, metric)
                                ? estimate.text() + " (n=" + estimate.count() + ")"
                                : estimate.text()))
                .orElse(Cell.UNKNOWN);
    }
}
