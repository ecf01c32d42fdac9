package org.gan4j.api.backend;

import org.gan4j.api.random.RandomMask;
import org.gan4j.api.random.RandomStream;

/** The source of the masks of one pass's dropout layers; the same on every backend. */
@FunctionalInterface
public interface Masks {
    /** For passes of networks without dropout; throws if a dropout layer asks for a mask. */
    Masks NONE = (layer, keep) -> {
        throw new IllegalStateException("layer " + layer + " drops out, but this pass has no masks");
    };

    /** {@code [rows, size]}, row-major: 1 / keep (value kept) or 0 (dropped). */
    @FunctionalInterface
    interface Mask {
        /**
         * Fills the first {@code length} elements of an array with a piece of the mask. A position has the same value every time;
         * several threads may call at once.
         *
         * @param first the piece's first position in the mask; {@code first + length} is at most {@code rows · size}
         */
        void fill(float[] piece, int first, int length);

        /**
         * Independent draws, as in {@link RandomMask}.
         *
         * @param random a stream used only for this mask
         * @param keep the probability that a value is kept, in (0, 1]
         */
        static Mask drawn(RandomStream random, double keep) {
            return new RandomMask(random, keep, (float) (1 / keep))::fill;
        }
    }

    /**
     * The mask of one layer. Called once in a pass, by the thread that makes the pass.
     *
     * @param layer the index of the dropout layer in its network
     * @param keep the probability that a value is kept, in (0, 1]
     * @throws IllegalStateException if this pass has no masks
     */
    Mask of(int layer, double keep);
}
