package org.gan4j.api.backend.host;

/**
 * Keeps moments from sticking at subnormal numbers: where gradients stay 0, a moment shrinks until {@code β · m} rounds to
 * {@code m}, at some 1e-44, on which a CPU is tens of times slower than on 0.
 */
final class Subnormals {
    /** Far below what any update notices, far above what is subnormal. */
    private static final float TINY = 1e-30f;

    private Subnormals() {}

    /** The value to within 1e-37, and 0 if it is smaller than that; by two additions, which vectorise. */
    static float flushed(float value) {
        return (value + TINY) - TINY;
    }
}
