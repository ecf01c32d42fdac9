package org.gan4j.api.backend;

/**
 * How far squared distances of one query may be from their true values: {@code product·‖x‖·‖y‖ + sum·(‖x‖² + ‖y‖²)}, where
 * x and y are the query and a fixed point, both centred.
 *
 * <p>All components are finite.
 *
 * @param norm ‖x‖
 * @param mostNorm the largest ‖y‖, or the largest number if that is not known
 */
public record RoundOff(double norm, double mostNorm, double product, double sum) {
    /** Of a distance; no y is farther from the centre than x and the distance from x together. */
    public double of(double squared) {
        return ofNorm(Math.min(mostNorm, norm + Math.sqrt(squared)));
    }

    /** The largest squared distance, or a little more, whose true value may be as small as this. */
    public double largestOf(double trueSquared) {
        final double share = product / 4 + sum;
        final double half = 2 * share * norm;
        final double distance =
                (half + Math.sqrt(half * half + (1 - share) * (2 * half * norm + trueSquared))) / (1 - share);
        return Math.min(trueSquared + ofNorm(mostNorm), distance * distance);
    }

    /** A squared distance from which on none is wrong by more than this share of it. */
    public double leastWithin(double relative) {
        final double share = Math.sqrt(product / 4 + sum);
        final double allowed = Math.sqrt(relative) - share;
        final double distance = allowed > 0 ? 2 * norm * share / allowed : Double.POSITIVE_INFINITY;
        return Math.min(ofNorm(mostNorm) / relative, distance * distance);
    }

    private double ofNorm(double other) {
        return product * norm * other + sum * (norm * norm + other * other);
    }
}
