package org.gan4j.experiments.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Figures for people: a line a case. */
public record BenchTable(List<Measured> measured) {
    private static final String UNKNOWN = "-";
    private static final String ROW = "%-22s %5s  %-8s %12s %9s %8s %8s %6s %11s %10s %10s %8s";
    private static final int PERCENT = 100;
    private static final List<String> LEGEND = List.of(
            "",
            "images/s   minibatch size by iterations a second",
            "GFLOP/s    of the matrix products that an iteration cannot do without",
            "of GEMM    their rate as a share of that of the large product, by the same library in the same minutes",
            "floor      what these products take alone, as a share of the iteration's time",
            "heap       what an iteration takes of the Java heap",
            "memory     the most that was resident in the process",
            "samples/s  of 10,000 that the generator makes; of GEMM: the rate of their products");

    public BenchTable {
        measured = List.copyOf(measured);
    }

    /** Lines, each with its end. */
    public String text() {
        final List<String> lines = new ArrayList<>();
        lines.add(title());
        measured.forEach(each -> lines.add(row(each)));
        lines.add("");
        engines().forEach((backend, engine) -> lines.add(backend + ": " + engine));
        lines.addAll(LEGEND);
        return lines.stream()
                .map(line -> line.stripTrailing() + System.lineSeparator())
                .collect(Collectors.joining());
    }

    private static String title() {
        return String.format(
                ROW,
                "experiment",
                "batch",
                "backend",
                "ms/iteration",
                "images/s",
                "GFLOP/s",
                "of GEMM",
                "floor",
                "heap",
                "memory",
                "samples/s",
                "of GEMM");
    }

    private static String row(Measured line) {
        final BenchCase subject = line.subject();
        final Figures figures = line.figures();
        return String.format(
                ROW,
                subject.experiment(),
                subject.batchSize(),
                subject.backend(),
                number("%.2f", figures.milliseconds(Subject.ITERATION)),
                number("%,.0f", figures.perSecond(Subject.ITERATION) * subject.batchSize()),
                number("%.1f", figures.gigaflops(Subject.ITERATION)),
                percent(figures.productShare(Subject.ITERATION)),
                percent(figures.floorShare()),
                number("%,.0f B", figures.allocatedBytes()),
                figures.peakMebibytes() == null ? UNKNOWN : number("%,.0f MiB", figures.peakMebibytes()),
                number("%,.0f", figures.perSecond(Subject.SAMPLING) * Subject.SAMPLES),
                percent(figures.productShare(Subject.SAMPLING)));
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
        final String threads = facts.getOrDefault("threads", UNKNOWN);
        return facts.getOrDefault("engine", UNKNOWN) + ", " + threads + (threads.equals("1") ? " thread" : " threads")
                + "; one large product at " + number("%.0f", rates.first())
                + (rates.size() == 1 ? "" : number(" to %.0f", rates.last())) + " GFLOP/s";
    }

    private static String percent(double share) {
        return number("%.0f %%", PERCENT * share);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
