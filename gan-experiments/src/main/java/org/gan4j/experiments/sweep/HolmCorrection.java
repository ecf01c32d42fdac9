package org.gan4j.experiments.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Corrects p-values for their number: if nothing differs, a corrected one is below 0.05 in one of twenty families of comparisons at
 * most. Holm, "A simple sequentially rejective multiple test procedure", 1979.
 */
final class HolmCorrection {
    private HolmCorrection() {}

    /** The k-th smallest of m, times m − k + 1; at least a smaller one's, at most 1. */
    static <K> Map<K, Double> adjust(Map<K, Double> p) {
        final List<Map.Entry<K, Double>> ascending =
                p.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
        final Map<K, Double> adjusted = new LinkedHashMap<>();
        double least = 0;
        for (final Map.Entry<K, Double> each : ascending) {
            final int notSmaller = p.size() - adjusted.size();
            least = Math.min(1, Math.max(least, notSmaller * each.getValue()));
            adjusted.put(each.getKey(), least);
        }
        return adjusted;
    }
}
