package org.gan4j.api.init;

/** The rule for a parameter's values at the start; computed on the host, so that every backend starts from the same bits. */
public interface Initializer {
    /** Fills {@code values}, row-major, by the tensor's own random stream. */
    void fill(float[] values, InitializerContext context);
}
