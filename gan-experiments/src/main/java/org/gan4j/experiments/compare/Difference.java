package org.gan4j.experiments.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gan4j.api.backend.Weights;

/**
 * How far tensors are apart.
 *
 * @param share the largest difference of two entries, as a share of their tensor's largest
 * @param tensor in which it is; empty if there is none
 */
public record Difference(double share, String tensor) {
    private static final Difference NONE = new Difference(0, "");

    /**
     * Of all tensors, that which differs most.
     *
     * @param except names of tensors to leave out
     */
    static Difference between(Weights expected, Weights actual, Set<String> except) {
        Difference largest = NONE;
        for (final String name : expected.byName().keySet()) {
            if (!except.contains(name)) {
                final double share = share(expected.values(name), actual.values(name));
                if (share > largest.share() || Double.isNaN(share)) {
                    largest = new Difference(share, name);
                }
            }
        }
        return largest;
    }

    /** The middle one of an odd number; but one that is not finite, if there is any. */
    static Difference median(List<Difference> differences) {
        return differences.stream()
                .filter(difference -> !Double.isFinite(difference.share()))
                .findFirst()
                .orElseGet(() -> middle(differences));
    }

    private static Difference middle(List<Difference> differences) {
        return differences.stream()
                .sorted(Comparator.comparingDouble(Difference::share))
                .toList()
                .get(differences.size() / 2);
    }

    private static double share(float[] expected, float[] actual) {
        double scale = 0;
        double apart = 0;
        for (int i = 0; i < expected.length; i++) {
            scale = Math.max(scale, Math.abs(expected[i]));
            apart = Math.max(apart, Math.abs((double) expected[i] - actual[i]));
        }
        return apart == 0 ? 0 : apart / scale;
    }
}
