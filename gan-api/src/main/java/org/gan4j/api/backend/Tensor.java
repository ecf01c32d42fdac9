package org.gan4j.api.backend;

import org.gan4j.api.network.Shape;

/**
 * Values on a backend's device, {@code [rows, …shape]}. Valid until its scope closes; then every use throws
 * {@link IllegalStateException}. Only the backend that made a tensor can use it.
 */
public interface Tensor {
    int rows();

    /** The shape of one row. */
    Shape shape();

    /** Copies the values, row-major, into the first {@code rows · shape.size()} places; waits for the device. */
    void read(float[] destination);

    /** The values, row-major, in a new array. */
    default float[] read() {
        final float[] values = new float[rows() * shape().size()];
        read(values);
        return values;
    }
}
