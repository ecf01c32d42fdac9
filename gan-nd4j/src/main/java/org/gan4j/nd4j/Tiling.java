package org.gan4j.nd4j;

import java.util.ArrayList;
import java.util.List;

/** Splits a matrix by columns. */
final class Tiling {
    /** A tile of this size stays in a core's cache. Shorter rows are slower: values are left over that do not fill a vector. */
    private static final int LARGEST = 1 << 17;

    /** Fewer values are not worth another thread. */
    private static final int SMALLEST = 1 << 13;

    /** Columns that share a cache line. */
    private static final int LINE = 16;

    private Tiling() {}

    /**
     * Tiles of nearly equal width; if there are enough columns, the number of tiles is a multiple of the threads.
     *
     * @param group each tile's width is a multiple of this
     */
    static List<Columns> of(int rows, int columns, int group, int threads) {
        final int unit = columns >= 2 * LINE * group ? LINE * group : group;
        final int units = (columns + unit - 1) / unit;
        final long values = (long) rows * columns;
        final long enough = roundedUp(1 + (values - 1) / LARGEST, threads);
        final int tiles = (int) Math.max(1, Math.min(Math.min(enough, values / SMALLEST), units));
        return cut(columns, unit, tiles);
    }

    /** Parts of nearly equal width, all but the last a multiple of the unit. */
    static List<Columns> cut(int columns, int unit, int parts) {
        final int units = (columns + unit - 1) / unit;
        final List<Columns> cut = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            final int first = unit * (int) ((long) units * part / parts);
            final int end = Math.min(columns, unit * (int) ((long) units * (part + 1) / parts));
            cut.add(new Columns(first, end - first));
        }
        return cut;
    }

    private static long roundedUp(long count, int multiple) {
        return (count + multiple - 1) / multiple * multiple;
    }
}
