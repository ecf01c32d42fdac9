package org.gan4j.api.backend;

/** The squared distances of one query to all fixed points. */
public final class DistanceRow {
    private final int query;
    private final float[] values;
    private final int offset;
    private final int size;
    private final RoundOff roundOff;

    /**
     * @param query its index
     * @param values that of fixed point j at {@code offset + j}
     */
    public DistanceRow(int query, float[] values, int offset, int size, RoundOff roundOff) {
        this.query = query;
        this.values = values;
        this.offset = offset;
        this.size = size;
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

    /** How far the squared distances of this row may be from their true values. */
    public RoundOff roundOff() {
        return roundOff;
    }
}
