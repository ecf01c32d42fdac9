package org.gan4j.experiments.sweep;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gan4j.experiments.picture.ErrorBarChart;
import org.gan4j.experiments.picture.ErrorBarChart.Series;

/**
 * A report as a picture: a panel for each metric that differs, over the levels of the first factor, with a colour for each
 * combination of the others.
 */
final class SweepChart {
    private final SweepReport report;
    private final Map<String, String> names;

    SweepChart(SweepReport report) {
        this.report = report;
        this.names = ShortNames.of(report.metrics());
    }

    /** Empty as long as there is nothing to show. */
    Optional<BufferedImage> draw() {
        final List<ErrorBarChart> panels = report.metrics().stream()
                .filter(metric -> !report.isConstant(metric))
                .map(this::panel)
                .toList();
        return panels.isEmpty() ? Optional.empty() : Optional.of(ErrorBarChart.draw(panels));
    }

    private ErrorBarChart panel(String metric) {
        final List<Variant> variants = report.sweep().variants();
        final List<String> categories =
                variants.stream().map(SweepChart::category).distinct().toList();
        final List<Series> series = variants.stream()
                .map(SweepChart::seriesName)
                .distinct()
                .map(name -> series(name, categories, metric))
                .toList();
        return new ErrorBarChart(names.get(metric), factor(), categories, series);
    }

    private Series series(String name, List<String> categories, String metric) {
        final List<Optional<Estimate>> estimates = categories.stream()
                .map(category -> variant(category, name).flatMap(variant -> report.estimate(variant, metric)))
                .toList();
        return new Series(
                name,
                estimates.stream()
                        .mapToDouble(estimate -> estimate.map(Estimate::mean).orElse(Double.NaN))
                        .toArray(),
                estimates.stream()
                        .map(estimate -> estimate.map(Estimate::standardError).orElse(OptionalDouble.empty()))
                        .mapToDouble(error -> error.orElse(Double.NaN))
                        .toArray());
    }

    private Optional<Variant> variant(String category, String series) {
        return report.sweep().variants().stream()
                .filter(variant -> category(variant).equals(category))
                .filter(variant -> seriesName(variant).equals(series))
                .findFirst();
    }

    private static String category(Variant variant) {
        return variant.levels().isEmpty()
                ? Variant.BASE
                : variant.levels().get(0).text();
    }

    private static String seriesName(Variant variant) {
        return Variant.textOf(variant.levels().stream().skip(1).toList());
    }

    private String factor() {
        return report.sweep().variants().get(0).levels().stream()
                .findFirst()
                .map(Level::factor)
                .orElse("");
    }
}
