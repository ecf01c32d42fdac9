package org.gan4j.host;

/** Inner products of any rows with fixed ones, on a device: what an engine contributes to {@link GemmDistances}. */
public interface RowProducts extends AutoCloseable {
    /** Makes room on a device. */
    @FunctionalInterface
    interface Maker {
        /** @param mostRows multiplied at once */
        RowProducts make(int fixedRows, int mostRows, int width);
    }

    /** Sets fixed rows from {@code first} on, {@code [rows, width]} row-major. */
    void fix(int first, float[] values, int rows);

    /**
     * {@code products = values · fixedᵀ}.
     *
     * @param values {@code [rows, width]} row-major
     * @param products {@code [rows, fixedRows]} row-major; what follows in the array stays as it is
     */
    void multiply(float[] values, int rows, float[] products);

    /** Frees the device's memory; more than once does nothing. */
    @Override
    void close();
}
