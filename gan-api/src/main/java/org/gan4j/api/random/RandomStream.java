package org.gan4j.api.random;

import java.nio.charset.StandardCharsets;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The random numbers of one key (seed, purpose, index, lane): always the same, whatever was drawn before from other
 * streams. Every draw of a run has such a key, which makes resuming exact and backends comparable. Not thread-safe.
 */
public final class RandomStream implements UniformRandomProvider {
    static final int WORDS_PER_BLOCK = 4;

    private static final double UNIT_24 = 0x1p-24;

    private final int key0;
    private final int key1;
    private final int counter1;
    private final int counter2;
    private final int counter3;
    private final int[] words = new int[WORDS_PER_BLOCK];
    private int counter0;
    private int used = WORDS_PER_BLOCK;

    /**
     * @param index counts within the purpose, for example the iteration; in [0, 2^56)
     * @param lane distinguishes the streams of one index: a move, a pass, a layer
     */
    public RandomStream(long seed, Purpose purpose, long index, int lane) {
        if (index < 0 || index >= 1L << 56) {
            throw new IllegalArgumentException("index must be in [0, 2^56), not " + index);
        }
        key0 = (int) seed;
        key1 = (int) (seed >>> 32);
        counter1 = lane;
        counter2 = (int) index;
        counter3 = (int) (index >>> 32) | (purpose.code() << 24);
    }

    /** A stream of a named thing, such as a weight matrix. */
    public static RandomStream named(long seed, Purpose purpose, String name) {
        return new RandomStream(seed, purpose, hash(name) >>> 8, 0);
    }

    @Override
    public int nextInt() {
        if (used == WORDS_PER_BLOCK) {
            block(counter0++, words);
            used = 0;
        }
        return words[used++];
    }

    @Override
    public long nextLong() {
        final long high = nextInt();
        return (high << 32) | (nextInt() & 0xFFFFFFFFL);
    }

    /** Fills with uniform values in [low, high), rounded to float. */
    public void uniform(float[] destination, double low, double high) {
        for (int i = 0; i < destination.length; i++) {
            destination[i] = (float) (low + (high - low) * (nextInt() >>> 8) * UNIT_24);
        }
    }

    /** Fills with normal values. */
    public void normal(float[] destination, double mean, double deviation) {
        final ZigguratSampler.NormalizedGaussian gaussian = ZigguratSampler.NormalizedGaussian.of(this);
        for (int i = 0; i < destination.length; i++) {
            destination[i] = (float) (mean + deviation * gaussian.sample());
        }
    }

    /** Writes the four words of one block of the stream, counted from 0; depends on the key alone, so any thread may call. */
    void block(int number, int[] destination) {
        Philox.block(number, counter1, counter2, counter3, key0, key1, destination);
    }

    /** FNV-1a, 64 bits. */
    private static long hash(String name) {
        long hash = 0xCBF29CE484222325L;
        for (final byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xFF)) * 0x100000001B3L;
        }
        return hash;
    }
}
