package org.gan4j.metrics.control;

import java.util.function.DoubleConsumer;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.data.Dataset;
import org.gan4j.metrics.point.PointSet;

/**
 * Lloyd's algorithm: each example belongs to the centroid nearest to it, the first of equally near ones; each centroid moves to
 * the mean of its examples. It begins at examples chosen at random. A centroid without examples stays where it is.
 */
final class KMeans {
    /** Examples in memory at a time. */
    private static final int CHUNK = 5_000;

    private final Backend backend;
    private final Dataset data;
    private final int iterations;

    KMeans(Backend backend, Dataset data, int iterations) {
        this.backend = backend;
        this.data = data;
        this.iterations = iterations;
    }

    /**
     * The centroids after all iterations.
     *
     * @param count at most as many as there are examples
     * @param progress told the share that is done
     * @return {@code [count, …data shape]}
     */
    float[] centroids(int count, UniformRandomProvider random, DoubleConsumer progress) {
        final float[] centroids = examples(count, random);
        for (int iteration = 0; iteration < iterations; iteration++) {
            final double done = iteration;
            move(centroids, share -> progress.accept((done + share) / iterations));
        }
        return centroids;
    }

    private float[] examples(int count, UniformRandomProvider random) {
        final int[] order = PermutationSampler.natural(data.size());
        PermutationSampler.shuffle(random, order);
        final int width = data.shape().size();
        final float[] chosen = new float[Math.multiplyExact(count, width)];
        for (int row = 0; row < count; row++) {
            data.read(order[row], chosen, row * width);
        }
        return chosen;
    }

    /** One iteration. */
    private void move(float[] centroids, DoubleConsumer progress) {
        final Means means = new Means(centroids.length, data.shape().size());
        try (Distances distances = backend.distances(data.shape().size(), centroids)) {
            for (int start = 0; start < data.size(); start += CHUNK) {
                final PointSet examples = PointSet.slice(data, start, Math.min(CHUNK, data.size() - start));
                final int[] nearest = new int[examples.size()];
                distances.visit(
                        examples.values(),
                        row -> nearest[row.query()] = row.nearest(1).get(0).point());
                means.add(examples, nearest);
                progress.accept((double) (start + examples.size()) / data.size());
            }
        }
        means.writeTo(centroids);
    }

    /** Of the examples of each centroid. */
    private static final class Means {
        private final int width;
        private final double[] sums;
        private final int[] counts;

        Means(int values, int width) {
            this.width = width;
            this.sums = new double[values];
            this.counts = new int[values / width];
        }

        void add(PointSet examples, int[] centroids) {
            for (int example = 0; example < centroids.length; example++) {
                final int first = centroids[example] * width;
                for (int i = 0; i < width; i++) {
                    sums[first + i] += examples.values()[example * width + i];
                }
                counts[centroids[example]]++;
            }
        }

        void writeTo(float[] centroids) {
            for (int i = 0; i < centroids.length; i++) {
                final int count = counts[i / width];
                if (count > 0) {
                    centroids[i] = (float) (sums[i] / count);
                }
            }
        }
    }
}
