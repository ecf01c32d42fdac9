package org.gan4j.datasets.mixture;

import java.util.List;
import org.gan4j.api.data.Density;

/**
 * The density of a mixture of isotropic Gaussians: {@code Σ wᵢ (2πσᵢ²)^(−d/2) exp(−‖x − μᵢ‖² / 2σᵢ²)}; its logarithm is computed
 * without underflow.
 */
final class GaussianSum implements Density {
    /**
     * One Gaussian.
     *
     * @param weight the Gaussian's share, in (0, 1]
     */
    record Term(double[] mean, double deviation, double weight) {
        double logDensity(double[] point) {
            double squares = 0;
            for (int i = 0; i < mean.length; i++) {
                final double deviate = (point[i] - mean[i]) / deviation;
                squares += deviate * deviate;
            }
            return Math.log(weight) - mean.length * Math.log(deviation * Math.sqrt(2 * Math.PI)) - squares / 2;
        }
    }

    private final List<Term> terms;
    private final int dimension;

    /** @param terms of one dimension; their weights sum to 1 */
    GaussianSum(List<Term> terms) {
        this.terms = List.copyOf(terms);
        this.dimension = terms.get(0).mean().length;
    }

    static GaussianSum equallyLikely(List<float[]> means, double deviation) {
        return new GaussianSum(means.stream()
                .map(mean -> new Term(doubles(mean), deviation, 1.0 / means.size()))
                .toList());
    }

    @Override
    public double logDensity(double... point) {
        if (point.length != dimension) {
            throw new IllegalArgumentException("a point of " + dimension + " coordinates, not " + point.length);
        }
        final double[] logs =
                terms.stream().mapToDouble(term -> term.logDensity(point)).toArray();
        double largest = Double.NEGATIVE_INFINITY;
        for (final double log : logs) {
            largest = Math.max(largest, log);
        }
        double sum = 0;
        for (final double log : logs) {
            sum += Math.exp(log - largest);
        }
        return largest + Math.log(sum);
    }

    private static double[] doubles(float[] values) {
        final double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }
}
