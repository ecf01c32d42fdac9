package org.gan4j.experiments.sweep;

import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All variants of a report against its reference. P-values are corrected for the number of variants that are tested in a metric, not
 * for that of the metrics.
 */
final class Contrasts {
    private final Map<String, Map<Variant, Contrast>> byMetric = new HashMap<>();

    Contrasts(SweepReport report) {
        report.metrics().forEach(metric -> byMetric.put(metric, of(report, metric)));
    }

    /** Empty for the reference. */
    Optional<Contrast> get(Variant variant, String metric) {
        return Optional.ofNullable(byMetric.get(metric).get(variant));
    }

    /** Whether there are values enough in the metric to test a variant. */
    boolean areThere(String metric) {
        return byMetric.get(metric).values().stream().anyMatch(contrast -> contrast != Untested.TOO_FEW);
    }

    /** Whether there is a {@link Untested#NO_SPREAD}. */
    boolean anyWithoutSpread() {
        return byMetric.values().stream().anyMatch(contrasts -> contrasts.containsValue(Untested.NO_SPREAD));
    }

    private static Map<Variant, Contrast> of(SweepReport report, String metric) {
        final double[] reference = report.values(report.sweep().reference(), metric);
        final Map<Variant, Contrast> contrasts = new HashMap<>();
        final Map<Variant, WelchTest> tests = new LinkedHashMap<>();
        for (final Variant variant : report.sweep().others()) {
            final double[] values = report.values(variant, metric);
            Untested.of(reference, values)
                    .ifPresentOrElse(
                            untested -> contrasts.put(variant, untested),
                            () -> tests.put(variant, WelchTest.of(reference, values)));
        }
        final Map<Variant, Double> adjusted = HolmCorrection.adjust(Maps.transformValues(tests, WelchTest::p));
        tests.forEach((variant, test) -> contrasts.put(variant, new Tested(test, adjusted.get(variant))));
        return contrasts;
    }
}
