package org.gan4j.experiments.evaluate;

import java.util.Arrays;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.DistanceRow;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.backend.Neighbor;
import org.gan4j.api.data.Dataset;

/** For each of some samples the example of a data set that is nearest to it, the first of equally near ones. */
final class NearestExamples {
    /** Examples in memory at a time. */
    private static final int CHUNK = 5_000;

    private final double[] least;
    private final int[] indices;

    private NearestExamples(int samples) {
        least = new double[samples];
        indices = new int[samples];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
    }

    /**
     * Finds them by Euclidean distance.
     *
     * @param samples {@code [n, …data shape]}
     * @return {@code [n, …data shape]}
     */
    static float[] of(float[] samples, Dataset data, Backend backend) {
        final int width = data.shape().size();
        final NearestExamples nearest = new NearestExamples(samples.length / width);
        for (int start = 0; start < data.size(); start += CHUNK) {
            final int first = start;
            final float[] examples = read(data, first, Math.min(CHUNK, data.size() - first));
            try (Distances distances = backend.distances(width, examples)) {
                distances.visit(samples, row -> nearest.update(row, first));
            }
        }
        return nearest.read(data);
    }

    private static float[] read(Dataset data, int first, int count) {
        final int width = data.shape().size();
        final float[] examples = new float[count * width];
        for (int i = 0; i < count; i++) {
            data.read(first + i, examples, i * width);
        }
        return examples;
    }

    private void update(DistanceRow row, int first) {
        final Neighbor nearest = row.nearest(1).get(0);
        if (nearest.squared() < least[row.query()]) {
            least[row.query()] = nearest.squared();
            indices[row.query()] = first + nearest.point();
        }
    }

    private float[] read(Dataset data) {
        final int width = data.shape().size();
        final float[] examples = new float[indices.length * width];
        for (int i = 0; i < indices.length; i++) {
            data.read(indices[i], examples, i * width);
        }
        return examples;
    }
}
