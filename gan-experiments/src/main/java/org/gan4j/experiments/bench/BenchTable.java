package org.gan4j.experiments.bench;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.Column;
import org.gan4j.experiments.table.NumberFormat;
import org.gan4j.experiments.table.Table;
import org.gan4j.experiments.table.TextPage;

/** Figures for people: a row a case. */
public record BenchTable(List<Measured> measured) {
    private static final NumberFormat PERCENT = share -> String.format(Locale.ROOT, "%.0f %%", 100 * share);
    private static final List<Column> COLUMNS = List.of(
            Column.words("experiment").asKey(),
            Column.numbers("batch", NumberFormat.WHOLE).asKey(),
            Column.words("backend").asKey(),
            Column.numbers("ms/iteration", NumberFormat.of("%.2f")),
            Column.numbers("images/s", NumberFormat.of("%,.0f")),
            Column.numbers("GFLOP/s", NumberFormat.of("%.1f")),
            Column.numbers("of GEMM", PERCENT).asCompanion(),
            Column.numbers("floor", PERCENT),
            Column.numbers("heap", NumberFormat.of("%,.0f B")),
            Column.numbers("memory", NumberFormat.of("%,.0f MiB")),
            Column.numbers("samples/s", NumberFormat.of("%,.0f")),
            Column.numbers("of GEMM", PERCENT).asCompanion());
    private static final Table LEGEND = Table.ofMeanings(List.of(
            explained("images/s", "minibatch size by iterations a second"),
            explained("GFLOP/s", "of the matrix products that an iteration cannot do without"),
            explained(
                    "of GEMM",
                    "their rate as a share of that of the large product, by the same library in the same minutes"),
            explained("floor", "what these products take alone, as a share of the iteration's time"),
            explained("heap", "what an iteration takes of the Java heap"),
            explained("memory", "the most that was resident in the process"),
            explained("samples/s", "of 10,000 that the generator makes; of GEMM: the rate of their products")));

    public BenchTable {
        measured = List.copyOf(measured);
    }

    /**
     * Lines, each with its end.
     *
     * @param width of the page
     */
    public String text(int width) {
        final TextPage page = new TextPage(width)
                .add(new Table(COLUMNS, measured.stream().map(BenchTable::row).toList()))
                .blank();
        engines().forEach((backend, engine) -> page.add(backend + ": " + engine));
        return page.blank().add(LEGEND).text();
    }

    private static List<Cell> explained(String heading, String meaning) {
        return List.of(Cell.of(heading), Cell.of(meaning));
    }

    private static List<Cell> row(Measured line) {
        final BenchCase subject = line.subject();
        final Figures figures = line.figures();
        return List.of(
                Cell.of(subject.experiment()),
                Cell.of(subject.batchSize()),
                Cell.of(subject.backend()),
                Cell.of(figures.milliseconds(Subject.ITERATION)),
                Cell.of(figures.perSecond(Subject.ITERATION) * subject.batchSize()),
                Cell.of(figures.gigaflops(Subject.ITERATION)),
                Cell.of(figures.productShare(Subject.ITERATION)),
                Cell.of(figures.floorShare()),
                Cell.of(figures.allocatedBytes()),
                figures.peakMebibytes() == null ? Cell.UNKNOWN : Cell.of(figures.peakMebibytes()),
                Cell.of(figures.perSecond(Subject.SAMPLING) * Subject.SAMPLES),
                Cell.of(figures.productShare(Subject.SAMPLING)));
    }

    /** What each backend is, and the range of its rates. */
    private TreeMap<String, String> engines() {
        final TreeMap<String, String> engines = new TreeMap<>();
        measured.stream()
                .collect(Collectors.groupingBy(line -> line.subject().backend()))
                .forEach((backend, lines) -> engines.put(backend, engine(lines)));
        return engines;
    }

    private static String engine(List<Measured> lines) {
        final var facts = lines.get(0).figures().facts();
        final TreeSet<Double> rates = new TreeSet<>();
        lines.forEach(line -> rates.add(line.figures().gigaflops(Subject.PRODUCT)));
        final String threads = facts.getOrDefault("threads", "-");
        return facts.getOrDefault("engine", "-") + ", " + threads + (threads.equals("1") ? " thread" : " threads")
                + "; one large product at " + number("%.0f", rates.first())
                + (rates.size() == 1 ? "" : number(" to %.0f", rates.last())) + " GFLOP/s";
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
