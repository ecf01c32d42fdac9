package org.gan4j.api.backend;

/**
 * A bound on the error of the squared distances of one query: {@code product·‖x‖·‖y‖ + sum·(‖x‖² + ‖y‖²)}, where x and y are the
 * query and a fixed point, both centred; plus the effect of {@code shift}; plus 10⁻³⁰, below which squares underflow.
 *
 * <p>All components are finite.
 *
 * @param norm ‖x‖
 * @param mostNorm the largest ‖y‖, or the largest number if ‖y‖ is not known
 * @param shift the largest difference between true distances and those of the coordinates ({@link ExactDistances#mostShift})
 */
public record RoundOff(double norm, double mostNorm, double product, double sum, double shift) {
    private static final double UNDERFLOW = 1e-30;

    /** The bound for a distance: ‖y‖ is at most ‖x‖ plus the distance. */
    public double of(double squared) {
        final double computed = ofNorm(Math.min(mostNorm, norm + Math.sqrt(squared)));
        return computed + ofShift(squared + computed) + UNDERFLOW;
    }

    /** The bound for all distances; ∞ if the largest ‖y‖ is not known. */
    public double most() {
        return of((norm + mostNorm) * (norm + mostNorm));
    }

    /** An upper bound of the squared distances whose true value may be as small as {@code trueSquared}. */
    public double largestOf(double trueSquared) {
        final double share = product / 4 + sum;
        final double half = 2 * share * norm;
        final double shifted = trueSquared + ofShift(trueSquared);
        final double distance =
                (half + Math.sqrt(half * half + (1 - share) * (2 * half * norm + shifted))) / (1 - share);
        return Math.min(shifted + ofNorm(mostNorm), distance * distance) + UNDERFLOW;
    }

    /** The least squared distance between coordinates such that no larger one has a relative error above {@code relative}. */
    public double leastWithin(double relative) {
        final double share = Math.sqrt(product / 4 + sum);
        final double allowed = Math.sqrt(relative) - share;
        final double distance = allowed > 0 ? 2 * norm * share / allowed : Double.POSITIVE_INFINITY;
        return Math.min(ofNorm(mostNorm) / relative, distance * distance);
    }

    private double ofShift(double squared) {
        return shift * (2 * Math.sqrt(squared) + shift);
    }

    private double ofNorm(double other) {
        return product * norm * other + sum * (norm * norm + other * other);
    }
}
