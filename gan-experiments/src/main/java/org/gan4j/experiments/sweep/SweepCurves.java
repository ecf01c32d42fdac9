package org.gan4j.experiments.sweep;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gan4j.pictures.CurvePanel;
import org.gan4j.pictures.CurvePanel.Line;

/**
 * How the metrics of a sweep went over the iterations, as a picture: a panel for each that varies, with a line for each variant,
 * the mean of its seeds, in a band of its standard error.
 */
final class SweepCurves {
    /** Of more lines, one tells none from the others. */
    static final int MOST_VARIANTS = 24;

    private final SweepReport report;
    /** By metric, variant and iteration. */
    private final Map<String, Map<Variant, SortedMap<Long, List<Double>>>> values = new LinkedHashMap<>();

    /** @param histories of completed trials */
    SweepCurves(SweepReport report, Function<Trial, TrialHistory> histories) {
        this.report = report;
        if (report.sweep().variants().size() <= MOST_VARIANTS) {
            report.completed().forEach(trial -> add(trial.variant(), histories.apply(trial)));
        }
    }

    /** Empty as long as there is nothing to show, and of many variants. */
    Optional<BufferedImage> draw() {
        final List<String> metrics =
                values.keySet().stream().filter(this::varies).toList();
        final Map<String, String> names = ShortNames.of(metrics);
        final List<CurvePanel> panels = metrics.stream()
                .map(metric -> new CurvePanel(
                        report.title(metric, names.get(metric)),
                        "mean ± standard error, " + counts(metric),
                        lines(metric)))
                .toList();
        return panels.isEmpty() ? Optional.empty() : Optional.of(CurvePanel.draw(heading(), panels));
    }

    private void add(Variant variant, TrialHistory history) {
        history.values()
                .forEach((metric, byIteration) -> byIteration.forEach((iteration, value) -> {
                    if (Double.isFinite(value)) {
                        values.computeIfAbsent(metric, unseen -> new LinkedHashMap<>())
                                .computeIfAbsent(variant, unseen -> new TreeMap<>())
                                .computeIfAbsent(iteration, unseen -> new ArrayList<>())
                                .add(value);
                    }
                }));
    }

    /** Between iterations, variants or seeds. */
    private boolean varies(String metric) {
        return values.get(metric).values().stream()
                        .flatMap(byIteration -> byIteration.values().stream())
                        .flatMap(List::stream)
                        .distinct()
                        .limit(2)
                        .count()
                == 2;
    }

    private String heading() {
        return report.sweep().name() + ": mean over the seeds, in a band of its error";
    }

    private String counts(String metric) {
        return SweepReport.counts(values.get(metric).values().stream()
                .flatMap(byIteration -> byIteration.values().stream())
                .mapToInt(List::size));
    }

    private List<Line> lines(String metric) {
        final List<Variant> variants = report.sweep().variants();
        return IntStream.range(0, variants.size())
                .boxed()
                .flatMap(index -> Stream.ofNullable(values.get(metric).get(variants.get(index)))
                        .map(byIteration -> line(index, variants.get(index), byIteration)))
                .toList();
    }

    private Line line(int index, Variant variant, SortedMap<Long, List<Double>> byIteration) {
        final List<Estimate> estimates = byIteration.values().stream()
                .map(seeds -> Estimate.of(
                        seeds.stream().mapToDouble(Double::doubleValue).toArray()))
                .toList();
        return new Line(
                index,
                variant.text(),
                byIteration.keySet().stream().mapToDouble(Long::doubleValue).toArray(),
                estimates.stream().mapToDouble(Estimate::mean).toArray(),
                estimates.stream()
                        .mapToDouble(estimate -> estimate.standardError().orElse(Double.NaN))
                        .toArray());
    }
}
