package org.gan4j.api.backend;

/**
 * Squared Euclidean distances from any points to fixed ones, the primitive of all metrics that compare points. Holds at most a
 * bounded block of distances at a time. Each is within 10⁻³ of its true size (or 10⁻³⁰), mostly far closer
 * ({@link DistanceRow#roundOff}), wherever the points lie. Equal points have distance 0; no distance is negative or NaN; one that
 * no float can hold is ∞. Used by one thread.
 */
public interface Distances extends AutoCloseable {
    /** The number of fixed points. */
    int size();

    /** The number of values of a point. */
    int width();

    /**
     * Computes the distances of each query to all fixed points. Several threads call the visitor, once for each query.
     *
     * @param queries {@code [rows, width]} row-major; not changed
     * @throws IllegalArgumentException if a query is incomplete or has a value that is not finite
     * @throws IllegalStateException after this or its backend closed
     */
    void visit(float[] queries, DistanceVisitor visitor);

    /** Frees the memory. */
    @Override
    void close();

    /** The squared distance, in double precision, of the two points that begin at the offsets. */
    static double squared(float[] x, int xOffset, float[] y, int yOffset, int width) {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i + 1 < width; i += 2) {
            final double first = (double) x[xOffset + i] - y[yOffset + i];
            final double second = (double) x[xOffset + i + 1] - y[yOffset + i + 1];
            even += first * first;
            odd += second * second;
        }
        if (i < width) {
            final double last = (double) x[xOffset + i] - y[yOffset + i];
            even += last * last;
        }
        return even + odd;
    }
}
