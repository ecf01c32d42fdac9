package org.gan4j.experiments.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.gan4j.pictures.GrowthChart;
import org.gan4j.pictures.GrowthChart.Curve;

/** How the time of an iteration grows with the minibatch, and from one network to a larger one. */
public record Growth(List<Measured> measured) {
    private static final double MILLION = 1e6;

    public Growth {
        measured = List.copyOf(measured);
    }

    /** Whether cases differ in batch size or in the size of their networks: else there is nothing to draw. */
    public static boolean isIn(List<BenchCase> cases) {
        return cases.stream().map(BenchCase::batchSize).distinct().count() > 1
                || cases.stream().map(BenchCase::parameters).distinct().count() > 1;
    }

    public List<GrowthChart> charts() {
        final List<GrowthChart> charts = new ArrayList<>();
        add(
                charts,
                new GrowthChart(
                        "an iteration, by the size of the minibatch",
                        "examples in a minibatch",
                        curves(line -> line.config().getFileName() + ", " + line.backend(), BenchCase::batchSize)));
        add(
                charts,
                new GrowthChart(
                        "an iteration, by the size of the networks",
                        "millions of parameters, both networks",
                        curves(
                                line -> line.backend() + ", batch " + line.batchSize(),
                                line -> line.parameters() / MILLION)));
        return charts;
    }

    private static void add(List<GrowthChart> charts, GrowthChart chart) {
        if (!chart.curves().isEmpty()) {
            charts.add(chart);
        }
    }

    /** Those of more than one point. */
    private List<Curve> curves(Function<BenchCase, String> name, ToDoubleFunction<BenchCase> size) {
        final Map<String, List<Measured>> byName = measured.stream()
                .collect(Collectors.groupingBy(
                        line -> name.apply(line.subject()), LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(curve -> curve(curve.getKey(), curve.getValue(), size))
                .filter(curve -> curve.sizes().length > 1)
                .toList();
    }

    private static Curve curve(String name, List<Measured> lines, ToDoubleFunction<BenchCase> size) {
        final List<Measured> sorted = lines.stream()
                .sorted(Comparator.comparingDouble(line -> size.applyAsDouble(line.subject())))
                .toList();
        return new Curve(
                name,
                sorted.stream()
                        .mapToDouble(line -> size.applyAsDouble(line.subject()))
                        .toArray(),
                sorted.stream()
                        .mapToDouble(line -> line.figures().milliseconds(Subject.ITERATION))
                        .toArray());
    }
}
