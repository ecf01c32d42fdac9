package org.gan4j.api.backend;

/** Where the dropout layers of one pass get their masks; the same on every backend. */
@FunctionalInterface
public interface Masks {
    /** For passes of networks without dropout; a dropout layer that asks it throws. */
    Masks NONE = (layer, keep, mask, length) -> {
        throw new IllegalStateException("layer " + layer + " drops out, but this pass has no masks");
    };

    /**
     * Fills the first {@code length} places with 1 / keep (value kept) or 0 (dropped).
     *
     * @param layer the index of the dropout layer in its network
     * @param length {@code rows · size}, row-major
     */
    void fill(int layer, double keep, float[] mask, int length);
}
