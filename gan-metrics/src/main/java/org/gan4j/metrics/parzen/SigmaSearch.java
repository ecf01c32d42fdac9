package org.gan4j.metrics.parzen;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gan4j.metrics.point.PointSet;

/** Finds the σ under which points are likeliest. */
record SigmaSearch(SigmaGrid grid, int refinements) {
    /** Mean log-likelihoods by σ. */
    record Outcome(NavigableMap<Double, Double> means) {
        /** The first of equally good ones. */
        double best() {
            return means.entrySet().stream()
                    .max(Map.Entry.<Double, Double>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
        }

        /** Whether a better one may lie beyond those tried. */
        boolean isBestAtEdge() {
            return means.size() > 1 && (best() == means.firstKey() || best() == means.lastKey());
        }
    }

    Outcome search(ParzenWindow window, PointSet points) {
        final Outcome outcome = new Outcome(new TreeMap<>());
        extend(outcome, window, points, grid.values());
        for (int round = 0; round < refinements && grid.count() > 1; round++) {
            extend(outcome, window, points, finer(outcome));
        }
        return outcome;
    }

    private static void extend(Outcome outcome, ParzenWindow window, PointSet points, double[] sigmas) {
        final double[][] densities = window.logDensities(points, sigmas);
        for (int i = 0; i < sigmas.length; i++) {
            outcome.means().put(sigmas[i], Arrays.stream(densities[i]).average().orElseThrow());
        }
    }

    private double[] finer(Outcome outcome) {
        final double best = outcome.best();
        final Double lower = outcome.means().lowerKey(best);
        final Double higher = outcome.means().higherKey(best);
        return SigmaGrid.between(lower == null ? best : lower, higher == null ? best : higher, grid.count());
    }
}
