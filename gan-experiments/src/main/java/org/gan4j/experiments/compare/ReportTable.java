package org.gan4j.experiments.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gan4j.experiments.compare.Report.Distance;
import org.gan4j.experiments.compare.Report.Mark;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.Column;
import org.gan4j.experiments.table.NumberFormat;
import org.gan4j.experiments.table.Table;
import org.gan4j.experiments.table.TextPage;

/** A report for people: what each backend costs, the losses side by side, how far apart the parameters are, and the verdicts. */
public record ReportTable(Report report) {
    private static final Column ITERATION =
            Column.numbers("iteration", NumberFormat.WHOLE).asKey();
    private static final NumberFormat LOSS = NumberFormat.of("%.6f");
    private static final NumberFormat SHARE = NumberFormat.of("%.1e");

    /**
     * Lines, each with its end.
     *
     * @param width of the page
     */
    public String text(int width) {
        final String first = report.played().get(0).backend();
        final TextPage page = new TextPage(width)
                .add(String.format(
                        Locale.ROOT,
                        "%s, seed %d, %,d iterations",
                        report.experiment(),
                        report.seed(),
                        report.iterations()))
                .blank()
                .add(costs())
                .blank()
                .add("Losses" + report.lossUnit().map(unit -> " (" + unit + ")").orElse("")
                        + " of the discriminator, then of the generator")
                .add(losses())
                .blank()
                .add("Largest differences from " + first
                        + ", as a share of the largest entry of their tensor: of the parameters since the start, beside"
                        + " how far a change of all initial weights by one unit in the last place (ulp) takes " + first
                        + " from itself; of gradients and parameters of one iteration from its state (the middle one of"
                        + " three minibatches)")
                .add(distances())
                .blank();
        report.verdicts().forEach(verdict -> page.add(verdict.text()));
        return page.text();
    }

    private Table costs() {
        return new Table(
                List.of(
                        Column.words("backend").asKey(),
                        Column.numbers("ms/iteration", NumberFormat.of("%.2f")),
                        Column.numbers("peak memory", NumberFormat.of("%,.0f MiB")),
                        Column.words("engine")),
                report.played().stream()
                        .map(played -> List.of(
                                Cell.of(played.backend()),
                                cell(played.medianMilliseconds()),
                                cell(played.peakMebibytes()),
                                Cell.of(played.facts().getOrDefault("engine", ""))))
                        .toList());
    }

    private Table losses() {
        final List<Column> columns = new ArrayList<>(List.of(ITERATION));
        report.played().forEach(played -> columns.add(Column.numbers("D " + played.backend(), LOSS)));
        report.played().forEach(played -> columns.add(Column.numbers("G " + played.backend(), LOSS)));
        return new Table(
                columns,
                report.marks().stream().map(mark -> losses(mark.iteration())).toList());
    }

    private List<Cell> losses(long iteration) {
        final List<Cell> cells = new ArrayList<>(List.of(Cell.of(iteration)));
        report.played().forEach(played -> cells.add(Cell.of(played.discriminatorLoss(iteration))));
        report.played().forEach(played -> cells.add(Cell.of(played.generatorLoss(iteration))));
        return cells;
    }

    private Table distances() {
        final List<List<Cell>> rows = new ArrayList<>();
        for (final Mark mark : report.marks()) {
            mark.backends().forEach((backend, distance) -> rows.add(distances(mark, backend, distance)));
        }
        return new Table(
                List.of(
                        ITERATION,
                        Column.words("backend").asKey(),
                        Column.numbers("since start", SHARE),
                        Column.numbers("one ulp", SHARE).asCompanion(),
                        Column.numbers("gradients", SHARE),
                        Column.numbers("parameters", SHARE)),
                rows);
    }

    private static List<Cell> distances(Mark mark, String backend, Distance distance) {
        return List.of(
                Cell.of(mark.iteration()),
                Cell.of(backend),
                Cell.of(distance.drift().share()),
                Cell.of(mark.oneUlp().share()),
                Cell.of(distance.gradients().share()),
                Cell.of(distance.parameters().share()));
    }

    private static Cell cell(Double number) {
        return number == null ? Cell.UNKNOWN : Cell.of(number);
    }
}
