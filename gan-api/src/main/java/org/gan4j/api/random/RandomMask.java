package org.gan4j.api.random;

/**
 * A row of independent draws, each a value or 0: the same whole or in pieces. Each takes 16 bits: the probability is the
 * nearest multiple of 2⁻¹⁶, and above 0 at least that.
 */
public final class RandomMask {
    private static final int DRAWS_PER_BLOCK = 2 * RandomStream.WORDS_PER_BLOCK;

    private final RandomStream stream;
    private final int threshold;
    private final int valueBits;

    /**
     * @param stream whose key the mask uses; the stream's position does not matter: two masks of one stream are the same
     * @param keep the probability of the value, in [0, 1]
     */
    public RandomMask(RandomStream stream, double keep, float value) {
        if (!(keep >= 0 && keep <= 1)) {
            throw new IllegalArgumentException("keep must be in [0, 1], not " + keep);
        }
        this.stream = stream;
        this.threshold = keep > 0 ? (int) Math.max(1, Math.round(keep * 0x1p16)) : 0;
        this.valueBits = Float.floatToRawIntBits(value);
    }

    /**
     * Fills the first {@code length} places of an array. Several threads may call at once.
     *
     * @param first the first draw's position in the row, at least 0; the last draw's position is below 2³¹
     */
    public void fill(float[] piece, int first, int length) {
        int filled = 0;
        while (filled < length) {
            final int place = first + filled;
            final int begin = place % DRAWS_PER_BLOCK;
            final int count = Math.min(DRAWS_PER_BLOCK - begin, length - filled);
            final int[] words = new int[RandomStream.WORDS_PER_BLOCK]; // not on the heap: all indices are constants
            stream.block(place / DRAWS_PER_BLOCK, words);
            if (count == DRAWS_PER_BLOCK) {
                fillBlock(words, piece, filled);
            } else {
                fillPart(words, begin, piece, filled, count);
            }
            filled += count;
        }
    }

    private void fillBlock(int[] words, float[] piece, int first) {
        fillPair(words[0], piece, first);
        fillPair(words[1], piece, first + 2);
        fillPair(words[2], piece, first + 4);
        fillPair(words[3], piece, first + 6);
    }

    private void fillPair(int word, float[] piece, int first) {
        piece[first] = draw(word >>> 16);
        piece[first + 1] = draw(word & 0xFFFF);
    }

    private void fillPart(int[] words, int begin, float[] piece, int first, int count) {
        for (int i = 0; i < count; i++) {
            final int number = begin + i;
            final int word = switch (number / 2) {
                case 0 -> words[0];
                case 1 -> words[1];
                case 2 -> words[2];
                default -> words[3];
            };
            piece[first + i] = draw(number % 2 == 0 ? word >>> 16 : word & 0xFFFF);
        }
    }

    /** Without a branch, which could not be predicted: shifting the difference's sign gives all ones if it is below 0. */
    private float draw(int bits) {
        return Float.intBitsToFloat(valueBits & ((bits - threshold) >> 31));
    }
}
