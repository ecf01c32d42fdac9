package org.gan4j.metrics.control;

import java.util.List;
import org.gan4j.api.random.RandomStream;

/**
 * Draws from equally likely isotropic Gaussians.
 *
 * @param modes their means
 * @param deviation along every axis
 */
record MixtureDraws(List<float[]> modes, double deviation) {
    /** {@code [count, dimension]}. */
    float[] draw(int count, RandomStream random) {
        final int dimension = modes.get(0).length;
        final float[] points = new float[Math.multiplyExact(count, dimension)];
        random.normal(points, 0, deviation);
        for (int row = 0; row < count; row++) {
            final float[] mode = modes.get(random.nextInt(modes.size()));
            for (int i = 0; i < dimension; i++) {
                points[row * dimension + i] += mode[i];
            }
        }
        return points;
    }
}
