package org.gan4j.host;

/**
 * Keeps moments from becoming subnormal: where gradients stay 0, a moment shrinks until {@code β · m} rounds to {@code m}, at
 * some 1e-44, and stays there, where a CPU is tens of times slower.
 */
final class Subnormals {
    /** Too small to affect any update. */
    private static final float TINY = 1e-25f;

    private Subnormals() {}

    /** The value, or a neighbouring multiple of about 6e-33; by two additions, which vectorise. */
    static float flushed(float value) {
        return (value + TINY) - TINY;
    }
}
