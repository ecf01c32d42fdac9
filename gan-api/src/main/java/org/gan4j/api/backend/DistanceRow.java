package org.gan4j.api.backend;

/** The squared distances of one query to all fixed points. */
public final class DistanceRow {
    private final int query;
    private final float[] values;
    private final int offset;
    private final int size;
    private final double norm;
    private final double roundOff;

    /**
     * @param query its index
     * @param values that of fixed point j at {@code offset + j}
     * @param norm the query's distance from where cancellation is least, 0 if there is none
     * @param roundOff see {@link #error}
     */
    public DistanceRow(int query, float[] values, int offset, int size, double norm, double roundOff) {
        this.query = query;
        this.values = values;
        this.offset = offset;
        this.size = size;
        this.norm = norm;
        this.roundOff = roundOff;
    }

    public int query() {
        return query;
    }

    /** The number of fixed points. */
    public int size() {
        return size;
    }

    /** The squared distance to a fixed point. */
    public float get(int point) {
        return values[offset + point];
    }

    /** How far a squared distance of this row may be from its true value: {@code roundOff · (2 · norm + √squared)²}. */
    public double error(double squared) {
        final double reach = 2 * norm + Math.sqrt(squared);
        return roundOff * reach * reach;
    }

    /** The largest squared distance of this row whose true value may be as small as this: where {@code d − error(d)} is it. */
    public double largestOf(double trueSquared) {
        final double half = 2 * roundOff * norm;
        final double rest = 2 * half * norm + trueSquared;
        final double distance = (half + Math.sqrt(half * half + (1 - roundOff) * rest)) / (1 - roundOff);
        return distance * distance;
    }
}
