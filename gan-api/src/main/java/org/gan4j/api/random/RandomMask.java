package org.gan4j.api.random;

/**
 * An endless row of independent draws, each a value or 0: the same whole or in pieces. Each takes 16 bits: the probability is
 * the nearest multiple of 2⁻¹⁶, and above 0 at least that.
 */
public final class RandomMask {
    private static final int DRAWS = 2 * RandomStream.BLOCK;

    private final RandomStream stream;
    private final int threshold;
    private final int valueBits;

    /**
     * @param stream the source; what is drawn from it otherwise does not matter
     * @param keep the probability of the value, in [0, 1]
     */
    public RandomMask(RandomStream stream, double keep, float value) {
        this.stream = stream;
        this.threshold = keep > 0 ? (int) Math.max(1, Math.round(keep * 0x1p16)) : 0;
        this.valueBits = Float.floatToRawIntBits(value);
    }

    /**
     * Fills the first {@code length} places of an array. Several threads may call at once.
     *
     * @param first the first draw's place in the row, at least 0
     */
    public void fill(float[] piece, int first, int length) {
        int filled = 0;
        while (filled < length) {
            final int place = first + filled;
            final int begin = place % DRAWS;
            final int count = Math.min(DRAWS - begin, length - filled);
            if (count == DRAWS) {
                fillBlock(place / DRAWS, piece, filled);
            } else {
                final float[] whole = new float[DRAWS];
                fillBlock(place / DRAWS, whole, 0);
                System.arraycopy(whole, begin, piece, filled, count);
            }
            filled += count;
        }
    }

    private void fillBlock(int number, float[] destination, int first) {
        final int[] words = new int[RandomStream.BLOCK];
        stream.block(number, words);
        fillPair(words[0], destination, first); // by constants: the array need not exist
        fillPair(words[1], destination, first + 2);
        fillPair(words[2], destination, first + 4);
        fillPair(words[3], destination, first + 6);
    }

    private void fillPair(int word, float[] destination, int first) {
        destination[first] = draw(word >>> 16);
        destination[first + 1] = draw(word & 0xFFFF);
    }

    /** Nobody could foresee a branch: shifting the difference's sign gives all ones if it is below 0. */
    private float draw(int bits) {
        return Float.intBitsToFloat(valueBits & ((bits - threshold) >> 31));
    }
}
