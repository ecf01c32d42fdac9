package org.gan4j.api.random;

/**
 * Philox4x32-10: a keyed bijection of 128-bit counters whose outputs pass as random (Salmon et al., "Parallel random
 * numbers: as easy as 1, 2, 3", SC 2011). Any block of any stream is computed without the ones before it.
 */
final class Philox {
    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final long LOW = 0xFFFFFFFFL;

    private Philox() {}

    /** Writes the four words of the block with counter {@code (c0, c1, c2, c3)} under the key {@code (k0, k1)}. */
    static void block(int c0, int c1, int c2, int c3, int k0, int k1, int[] words) {
        int x0 = c0;
        int x1 = c1;
        int x2 = c2;
        int x3 = c3;
        int key0 = k0;
        int key1 = k1;
        for (int round = 0; round < ROUNDS; round++) {
            final long product0 = MULTIPLIER_0 * (x0 & LOW);
            final long product1 = MULTIPLIER_1 * (x2 & LOW);
            x0 = (int) (product1 >>> 32) ^ x1 ^ key0;
            x1 = (int) product1;
            x2 = (int) (product0 >>> 32) ^ x3 ^ key1;
            x3 = (int) product0;
            key0 += WEYL_0;
            key1 += WEYL_1;
        }
        words[0] = x0;
        words[1] = x1;
        words[2] = x2;
        words[3] = x3;
    }
}
