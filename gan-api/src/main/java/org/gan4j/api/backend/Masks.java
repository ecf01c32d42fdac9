package org.gan4j.api.backend;

/** Where the dropout layers of one pass get their masks; the same on every backend. */
@FunctionalInterface
public interface Masks {
    /** For passes of networks without dropout; a dropout layer that asks it throws. */
    Masks NONE = (layer, keep, mask, first, length) -> {
        throw new IllegalStateException("layer " + layer + " drops out, but this pass has no masks");
    };

    /**
     * Fills the first {@code length} places with 1 / keep (value kept) or 0 (dropped): a piece of the layer's mask. Several
     * threads may each ask for a piece of their own.
     *
     * @param layer the index of the dropout layer in its network
     * @param first the piece's first place in the mask, which is {@code [rows, size]}, row-major
     */
    void fill(int layer, double keep, float[] mask, int first, int length);
}
