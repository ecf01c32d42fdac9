package org.gan4j.host;

import org.gan4j.api.network.ParameterSpec;

/** A trained parameter that the host can access, row-major. Several threads may use it at a time, each for different values. */
public interface HostParameter {
    ParameterSpec spec();

    /** Copies {@code length} values, starting at {@code offset}, to the destination's first elements. */
    void readValues(int offset, float[] destination, int length);

    /** Copies the gradient summed since the last update, 0 if there is none. */
    void readGradient(int offset, float[] destination, int length);

    /** Replaces {@code length} values, starting at {@code offset}. */
    void writeValues(int offset, float[] source, int length);

    /** Sets the gradient to 0. */
    void clearGradient();
}
