package org.gan4j.experiments.bench;

import static org.gan4j.experiments.bench.Subject.FLOOR;
import static org.gan4j.experiments.bench.Subject.ITERATION;
import static org.gan4j.experiments.bench.Subject.PRODUCT;
import static org.gan4j.experiments.bench.Subject.SAMPLING;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Figures that are easy to reckon with. */
final class Examples {
    /** A machine that is half as fast in its second round, and slow at all but iterations in its third. */
    static final Figures FIGURES = new Figures(
            Map.of("engine", "ND4J 1", "threads", "2"),
            List.of(round(10, 6, 40, 200), round(20, 12, 80, 400), round(10, 9, 100, 500)),
            Map.of(ITERATION, 1e9, FLOOR, 1e9, PRODUCT, 8e9, SAMPLING, 3e10),
            List.of(1000.0, 3000.0, 1100.0),
            1234.4);

    private Examples() {}

    static Measured measured(String backend, Double peakMebibytes) {
        final Figures figures = new Figures(
                FIGURES.facts(), FIGURES.rounds(), FIGURES.operations(), FIGURES.allocated(), peakMebibytes);
        return new Measured(new BenchCase("ring", Path.of("ring.json"), 5_000_000, backend, 64), figures);
    }

    private static Map<Subject, Double> round(double iteration, double floor, double product, double sampling) {
        return Map.of(ITERATION, iteration, FLOOR, floor, PRODUCT, product, SAMPLING, sampling);
    }
}
