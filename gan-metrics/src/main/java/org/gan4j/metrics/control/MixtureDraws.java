package org.gan4j.metrics.control;

import java.util.List;
import org.gan4j.api.data.Mode;
import org.gan4j.api.random.RandomStream;

/**
 * Draws from a mixture, or from some of its modes.
 *
 * @param modes their weights need not sum to 1: only ratios count
 */
record MixtureDraws(List<Mode> modes) {
    /** {@code [count, dimension]}. */
    float[] draw(int count, RandomStream random) {
        final int dimension = modes.get(0).mean().length;
        final double total = modes.stream().mapToDouble(Mode::weight).sum();
        final float[] points = new float[Math.multiplyExact(count, dimension)];
        random.normal(points, 0, 1);
        for (int row = 0; row < count; row++) {
            final Mode mode = mode(random.nextDouble() * total);
            for (int place = row * dimension; place < (row + 1) * dimension; place++) {
                points[place] = (float) (mode.mean()[place - row * dimension] + mode.deviation() * points[place]);
            }
        }
        return points;
    }

    /** @param place in [0, total of the weights) */
    private Mode mode(double place) {
        double end = 0;
        for (final Mode mode : modes) {
            end += mode.weight();
            if (place < end) {
                return mode;
            }
        }
        return modes.get(modes.size() - 1);
    }
}
