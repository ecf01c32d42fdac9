package org.gan4j.experiments.sweep;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gan4j.pictures.ErrorBarChart;
import org.gan4j.pictures.ErrorBarChart.Series;

/**
 * A report as a picture: a panel for each metric that differs, over the levels of the first factor, with a colour for each
 * combination of the others; the mean over the seeds, and each seed beside it.
 */
final class SweepChart {
    private final SweepReport report;
    private final Map<String, String> names;
    private final List<String> categories;
    /** By series and category. */
    private final Map<String, Map<String, Variant>> variants = new LinkedHashMap<>();

    SweepChart(SweepReport report) {
        this.report = report;
        this.names = ShortNames.of(report.metrics());
        final List<Variant> all = report.sweep().variants();
        this.categories = all.stream().map(SweepChart::category).distinct().toList();
        all.forEach(variant -> variants.computeIfAbsent(seriesName(variant), name -> new HashMap<>())
                .put(category(variant), variant));
    }

    /** Empty as long as there is nothing to show. */
    Optional<BufferedImage> draw() {
        final List<ErrorBarChart> panels = report.metrics().stream()
                .filter(metric -> !report.isConstant(metric))
                .map(this::panel)
                .toList();
        return panels.isEmpty() ? Optional.empty() : Optional.of(ErrorBarChart.draw(heading(), panels));
    }

    private ErrorBarChart panel(String metric) {
        final List<Series> series = variants.entrySet().stream()
                .map(each -> series(each.getKey(), each.getValue(), metric))
                .toList();
        return new ErrorBarChart(
                report.title(metric, names.get(metric)),
                "mean ± standard error, " + report.counts(metric),
                factor(),
                categories,
                series);
    }

    private String heading() {
        return report.sweep().name() + ": a dot for the mean over the seeds, a cross for each seed";
    }

    private Series series(String name, Map<String, Variant> byCategory, String metric) {
        final List<Optional<Estimate>> estimates = categories.stream()
                .map(category -> report.estimate(byCategory.get(category), metric))
                .toList();
        return new Series(
                name,
                estimates.stream()
                        .mapToDouble(estimate -> estimate.map(Estimate::mean).orElse(Double.NaN))
                        .toArray(),
                estimates.stream()
                        .map(estimate -> estimate.map(Estimate::standardError).orElse(OptionalDouble.empty()))
                        .mapToDouble(error -> error.orElse(Double.NaN))
                        .toArray(),
                categories.stream()
                        .map(category -> report.values(byCategory.get(category), metric))
                        .toList());
    }

    private static String category(Variant variant) {
        return variant.differing().isEmpty()
                ? Variant.BASE
                : variant.differing().get(0).text();
    }

    private static String seriesName(Variant variant) {
        return Variant.textOf(variant.differing().stream().skip(1).toList());
    }

    private String factor() {
        return report.sweep().variants().get(0).differing().stream()
                .findFirst()
                .map(Level::factor)
                .orElse("");
    }
}
