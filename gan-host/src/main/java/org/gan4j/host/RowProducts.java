package org.gan4j.host;

/** Inner products of any rows with fixed ones, on a device: the engine's part of {@link GemmDistances}. */
public interface RowProducts extends AutoCloseable {
    /** Allocates memory on a device. */
    @FunctionalInterface
    interface Maker {
        /** @param mostRows the most rows multiplied at once */
        RowProducts make(int fixedRows, int mostRows, int width);
    }

    /** Sets fixed rows, starting at {@code first}, {@code [rows, width]} row-major. */
    void fix(int first, float[] values, int rows);

    /**
     * {@code products = values · fixedᵀ}.
     *
     * @param values {@code [rows, width]} row-major
     * @param products {@code [rows, fixedRows]} row-major; the rest of the array is not changed
     */
    void multiply(float[] values, int rows, float[] products);

    /** Frees the device's memory; further calls do nothing. */
    @Override
    void close();
}
