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
         * Fills the first {@code length} places of an array with a piece of the mask. A place has the same value every time;
         * several threads may ask at once.
         *
         * @param first the piece's first place in the mask; {@code first + length} is {@code rows · size} at most
         */
        void fill(float[] piece, int first, int length);

        /**
         * Independent draws, as in {@link RandomMask}.
         *
         * @param random a stream for this mask alone
         * @param keep the probability that a value is kept, in (0, 1]
         */
        static Mask drawn(RandomStream random, double keep) {
            return new RandomMask(random, keep, (float) (1 / keep))::fill;
        }
    }

    /**
     * The mask of one layer: asked for once in a pass, by the thread that makes the pass.
     *
     * @param layer the index of the dropout layer in its network
     * @param keep the probability that a value is kept, in (0, 1]
     * @throws IllegalStateException if this pass has no masks
     */
    Mask of(int layer, double keep);
}
