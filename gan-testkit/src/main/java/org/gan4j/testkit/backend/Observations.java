package org.gan4j.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.gan4j.api.backend.Weights;

/** Values read from a backend, by name. */
final class Observations {
    private final Map<String, float[]> byName = new LinkedHashMap<>();

    void add(String name, float[] values) {
        assertThat(byName.put(name, values))
                .as("two observations named " + name)
                .isNull();
    }

    /** Adds every tensor as {@code <prefix> <tensor>}. */
    void add(String prefix, Weights weights) {
        addWithout(prefix, weights, Set.of());
    }

    /** Adds every tensor except the excluded ones. */
    void addWithout(String prefix, Weights weights, Set<String> excluded) {
        weights.byName().forEach((name, weight) -> {
            if (!excluded.contains(name)) {
                add(prefix + " " + name, weight.values());
            }
        });
    }

    /**
     * Compares with the reference's observations.
     *
     * @param subject the computation's name in messages
     * @param tolerance as a share of the largest expected entry of the tensor
     */
    void assertCloseTo(Observations expected, double tolerance, String subject) {
        assertThat(byName.keySet()).as(subject).isEqualTo(expected.byName.keySet());
        expected.byName.forEach(
                (name, values) -> assertClose(subject + ": " + name, byName.get(name), values, tolerance));
    }

    /** Asserts that all observations are the same, bit for bit. */
    void assertIdenticalTo(Observations expected, String subject) {
        assertThat(byName.keySet()).as(subject).isEqualTo(expected.byName.keySet());
        expected.byName.forEach((name, values) ->
                assertThat(byName.get(name)).as(subject + ": " + name).isEqualTo(values));
    }

    private static void assertClose(String what, float[] actual, float[] expected, double tolerance) {
        assertThat(actual).as(what).hasSameSizeAs(expected);
        double largest = 0;
        int worst = 0;
        double difference = 0;
        for (int i = 0; i < expected.length; i++) {
            largest = Math.max(largest, Math.abs(expected[i]));
            final double here = Math.abs((double) actual[i] - expected[i]);
            if (!(here <= difference)) {
                worst = i;
                difference = here;
            }
        }
        if (!(difference <= tolerance * largest)) {
            Assertions.fail(String.format(
                    Locale.ROOT,
                    "%s: %s instead of %s at %d of %d values; the difference of %.3g is %.3g of the largest entry, %.3g,"
                            + " more than %.3g",
                    what,
                    actual[worst],
                    expected[worst],
                    worst,
                    expected.length,
                    difference,
                    difference / largest,
                    largest,
                    tolerance));
        }
    }
}
