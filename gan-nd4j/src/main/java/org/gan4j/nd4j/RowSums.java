package org.gan4j.nd4j;

/** Sums over the rows of a tile, one row at a time, in loops that the JVM's compiler can turn into vector instructions. */
final class RowSums {
    private RowSums() {}

    /** {@code sums ← sums + row}. */
    static void add(float[] row, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row[i];
        }
    }

    /** {@code sums ← sums + x ∘ y}. */
    static void addProducts(float[] x, float[] y, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += x[i] * y[i];
        }
    }
}
