package org.gan4j.experiments.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gan4j.experiments.compare.Report.Distance;
import org.gan4j.experiments.compare.Report.Mark;

/** A report for people. */
public record ReportTable(Report report) {
    private static final String UNKNOWN = "-";

    /** Lines, each with its end. */
    public String text() {
        final List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, "%s, seed %d, %,d iterations", report.experiment(), report.seed(), report.iterations()));
        lines.add("");
        addCosts(lines);
        lines.add("");
        addLosses(lines);
        lines.add("");
        addDistances(lines);
        lines.add("");
        report.verdicts().forEach(verdict -> lines.add(verdict.text()));
        return lines.stream()
                .map(line -> line.stripTrailing() + System.lineSeparator())
                .collect(Collectors.joining());
    }

    private void addCosts(List<String> lines) {
        lines.add(String.format("%-12s %14s %14s   %s", "backend", "ms/iteration", "peak memory", "engine"));
        for (final Played played : report.played()) {
            lines.add(String.format(
                    "%-12s %14s %14s   %s",
                    played.backend(), milliseconds(played.medianMilliseconds()), memory(played), engine(played)));
        }
    }

    private void addLosses(List<String> lines) {
        lines.add("Losses" + report.lossUnit().map(unit -> " (" + unit + ")").orElse("")
                + " of the discriminator, then of the generator");
        lines.add(cell("iteration") + names("D ") + names("G "));
        for (final Mark mark : report.marks()) {
            lines.add(cell(mark.iteration())
                    + report.played().stream()
                            .map(played -> loss(played.discriminatorLoss(mark.iteration())))
                            .collect(Collectors.joining())
                    + report.played().stream()
                            .map(played -> loss(played.generatorLoss(mark.iteration())))
                            .collect(Collectors.joining()));
        }
    }

    private String names(String prefix) {
        return report.played().stream()
                .map(played -> String.format("%14s", prefix + played.backend()))
                .collect(Collectors.joining());
    }

    private void addDistances(List<String> lines) {
        lines.add("Largest differences from " + report.played().get(0).backend()
                + ", as a share of the largest entry of their tensor: of the parameters since the start,");
        lines.add("beside how far a change of all initial weights by one unit in the last place (ulp) takes "
                + report.played().get(0).backend() + " from itself;");
        lines.add("of gradients and parameters of one iteration from its state (the middle one of three minibatches)");
        lines.add(cell("iteration")
                + String.format(
                        "%-12s %14s %14s %14s %14s", "  backend", "since start", "one ulp", "gradients", "parameters"));
        for (final Mark mark : report.marks()) {
            mark.backends().forEach((backend, distance) -> lines.add(distances(mark, backend, distance)));
        }
    }

    private static String distances(Mark mark, String backend, Distance distance) {
        return cell(mark.iteration())
                + String.format(
                        "%-12s %14s %14s %14s %14s",
                        "  " + backend,
                        share(distance.drift()),
                        share(mark.oneUlp()),
                        share(distance.gradients()),
                        share(distance.parameters()));
    }

    private static String cell(String text) {
        return String.format("%9s", text);
    }

    private static String cell(long iteration) {
        return cell(String.format(Locale.ROOT, "%,d", iteration));
    }

    private static String loss(double value) {
        return String.format(Locale.ROOT, "%14.6f", value);
    }

    private static String share(Difference difference) {
        return String.format(Locale.ROOT, "%.1e", difference.share());
    }

    private static String milliseconds(Double median) {
        return median == null ? UNKNOWN : String.format(Locale.ROOT, "%.2f", median);
    }

    private static String memory(Played played) {
        return played.peakMebibytes() == null
                ? UNKNOWN
                : String.format(Locale.ROOT, "%,.0f MiB", played.peakMebibytes());
    }

    private static String engine(Played played) {
        return played.facts().getOrDefault("engine", "");
    }
}
