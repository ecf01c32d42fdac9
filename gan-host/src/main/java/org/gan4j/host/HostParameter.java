package org.gan4j.host;

import org.gan4j.api.network.ParameterSpec;

/** A trained parameter within the host's reach, row-major. Several threads use one at a time, each on places of its own. */
public interface HostParameter {
    ParameterSpec spec();

    /** Copies the values from {@code offset} on to the first {@code length} places. */
    void readValues(int offset, float[] destination, int length);

    /** Copies the gradient gathered since the last update, 0 if there is none. */
    void readGradient(int offset, float[] destination, int length);

    /** Replaces the values from {@code offset} on. */
    void writeValues(int offset, float[] source, int length);

    /** Forgets the gradient. */
    void clearGradient();
}
