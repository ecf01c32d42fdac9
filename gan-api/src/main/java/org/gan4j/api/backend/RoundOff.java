package org.gan4j.api.backend;

/**
 * How far squared distances of one query may be from their true values: {@code product·‖x‖·‖y‖ + sum·(‖x‖² + ‖y‖²)}, where
 * x and y are the query and a fixed point, both centred; what {@code shift} adds; and 10⁻³⁰, below which squares underflow.
 *
 * <p>All components are finite.
 *
 * @param norm ‖x‖
 * @param mostNorm the largest ‖y‖, or the largest number if that is not known
 * @param shift how far a true distance may be from that between the coordinates ({@link ExactDistances#mostShift})
 */
public record RoundOff(double norm, double mostNorm, double product, double sum, double shift) {
    private static final double UNDERFLOW = 1e-30;

    /** Of a distance; no y is farther from the centre than x and the distance from x together. */
    public double of(double squared) {
        final double computed = ofNorm(Math.min(mostNorm, norm + Math.sqrt(squared)));
        return computed + ofShift(squared + computed) + UNDERFLOW;
    }

    /** Of all distances; ∞ if the largest ‖y‖ is not known. */
    public double most() {
        return of((norm + mostNorm) * (norm + mostNorm));
    }

    /** The largest squared distance, or a little more, whose true value may be as small as this. */
    public double largestOf(double trueSquared) {
        final double share = product / 4 + sum;
        final double half = 2 * share * norm;
        final double shifted = trueSquared + ofShift(trueSquared);
        final double distance =
                (half + Math.sqrt(half * half + (1 - share) * (2 * half * norm + shifted))) / (1 - share);
        return Math.min(shifted + ofNorm(mostNorm), distance * distance) + UNDERFLOW;
    }

    /** A squared distance between coordinates from which on none is wrong by more than this share of it. */
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
