package org.gan4j.api.backend;

import org.gan4j.api.random.RandomMask;
import org.gan4j.api.random.RandomStream;

/** Where the dropout layers of one pass get their masks; the same on every backend. */
@FunctionalInterface
public interface Masks {
    /** For passes of networks without dropout; a dropout layer that asks it throws. */
    Masks NONE = (layer, keep) -> {
        throw new IllegalStateException("layer " + layer + " drops out, but this pass has no masks");
    };

    /** {@code [rows, size]}, row-major: 1 / keep (value kept) or 0 (dropped). */
    @FunctionalInterface
    interface Mask {
        /**
         * Fills the first {@code length} places of an array with a piece of the mask. Several threads may each ask for a
         * piece at once.
         *
         * @param first the piece's first place in the mask
         */
        void fill(float[] piece, int first, int length);

        /** Independent draws: kept with probability {@code keep}. */
        static Mask drawn(RandomStream random, double keep) {
            return new RandomMask(random, keep, (float) (1 / keep))::fill;
        }
    }

    /** @param layer the index of the dropout layer in its network */
    Mask of(int layer, double keep);
}
