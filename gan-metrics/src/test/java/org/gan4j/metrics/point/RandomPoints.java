package org.gan4j.metrics.point;

import java.util.Random;

/** Seeded points to measure. */
public final class RandomPoints {
    private RandomPoints() {}

    /** Isotropic Gaussian ones around one value. */
    public static PointSet normal(int size, int width, double mean, double deviation, long seed) {
        final Random random = new Random(seed);
        final float[] values = new float[size * width];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (mean + deviation * random.nextGaussian());
        }
        return new PointSet(width, values);
    }

    public static PointSet normal(int size, int width, long seed) {
        return normal(size, width, 0, 1, seed);
    }

    /** Uniform in [0, 1). */
    public static PointSet uniform(int size, int width, long seed) {
        final Random random = new Random(seed);
        final float[] values = new float[size * width];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat();
        }
        return new PointSet(width, values);
    }
}
