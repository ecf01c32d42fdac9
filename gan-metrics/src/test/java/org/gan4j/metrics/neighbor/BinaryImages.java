package org.gan4j.metrics.neighbor;

import java.util.Random;
import org.gan4j.metrics.point.PointSet;

/** Images of 8 × 8 pixels, each 0 or 1, a bit of a number each: their squared distances are whole numbers, and many are equal. */
record BinaryImages(long[] bits) {
    private static final int PIXELS = 64;

    /** @param share of the pixels that are 1 */
    static BinaryImages random(int count, double share, long seed) {
        final Random random = new Random(seed);
        final long[] bits = new long[count];
        for (int image = 0; image < count; image++) {
            for (int pixel = 0; pixel < PIXELS; pixel++) {
                bits[image] |= random.nextDouble() < share ? 1L << pixel : 0;
            }
        }
        return new BinaryImages(bits);
    }

    PointSet points() {
        final float[] values = new float[bits.length * PIXELS];
        for (int i = 0; i < values.length; i++) {
            values[i] = bits[i / PIXELS] >>> i % PIXELS & 1;
        }
        return new PointSet(PIXELS, values);
    }

    /** How many pixels differ: the squared distance of each of these from each of the others. */
    int[][] differences(BinaryImages others) {
        final int[][] differences = new int[bits.length][others.bits.length];
        for (int i = 0; i < bits.length; i++) {
            for (int j = 0; j < others.bits.length; j++) {
                differences[i][j] = Long.bitCount(bits[i] ^ others.bits[j]);
            }
        }
        return differences;
    }
}
