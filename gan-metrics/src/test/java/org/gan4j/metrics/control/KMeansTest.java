package org.gan4j.metrics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.gan4j.metrics.Engines;
import org.gan4j.metrics.point.PointSet;
import org.gan4j.metrics.point.RandomPoints;
import org.gan4j.spec.Range;
import org.gan4j.testkit.reference.ReferenceBackend;
import org.junit.jupiter.api.Test;

class KMeansTest {
    private record Points(PointSet points) implements Dataset {
        @Override
        public Shape shape() {
            return Shape.of(points.width());
        }

        @Override
        public int size() {
            return points.size();
        }

        @Override
        public void read(int index, float[] destination, int offset) {
            System.arraycopy(points.values(), index * points.width(), destination, offset, points.width());
        }

        @Override
        public Range range() {
            return Range.UNIT;
        }
    }

    /** 0 … 9 and 100 … 109: wherever it begins, two centroids end up in the middle of each ten. */
    @Test
    void findsTwoClusters() {
        final float[] values = new float[20];
        for (int i = 0; i < 10; i++) {
            values[i] = i;
            values[10 + i] = 100 + i;
        }
        Engines.onEach(engine -> {
            final float[] centroids = new KMeans(engine, new Lines(values), 10).centroids(2, random(), share -> {});
            assertThat(centroids).containsExactlyInAnyOrder(4.5f, 104.5f);
        });
    }

    /** Over 5,000 examples, so in more than one chunk. */
    @Test
    void movesEachCentroidToTheMeanOfItsExamples() {
        final PointSet points = RandomPoints.normal(6_000, 3, 1);
        final float[] start = centroids(points, 20, 0, new ReferenceBackend());
        final float[] expected = moved(start, points);
        Engines.onEach(engine -> {
            final float[] centroids = centroids(points, 20, 1, engine);
            for (int i = 0; i < expected.length; i++) {
                assertThat(centroids[i]).isCloseTo(expected[i], within(1e-6f));
            }
        });
    }

    @Test
    void comesNearerWithEveryIteration() {
        final PointSet points = RandomPoints.normal(1_000, 2, 3);
        double before = Double.POSITIVE_INFINITY;
        for (int iterations = 0; iterations < 6; iterations++) {
            final double error = error(centroids(points, 30, iterations, new ReferenceBackend()), points);
            assertThat(error).isLessThan(before);
            before = error;
        }
    }

    /** Of equal centroids, the first gets all examples. */
    @Test
    void leavesACentroidWithoutExamplesWhereItIs() {
        final float[] centroids =
                new KMeans(new ReferenceBackend(), new Lines(7, 7, 7), 3).centroids(2, random(), share -> {});

        assertThat(centroids).containsExactly(7, 7);
    }

    @Test
    void tellsHowFarItIs() {
        final List<Double> told = new ArrayList<>();
        new KMeans(new ReferenceBackend(), new Points(RandomPoints.normal(7_500, 1, 1)), 2)
                .centroids(2, random(), told::add);

        assertThat(told).hasSize(4).isSorted().endsWith(1.0);
        assertThat(told.get(0)).isCloseTo(1 / 3.0, within(1e-12));
    }

    private static float[] centroids(PointSet points, int count, int iterations, Backend backend) {
        return new KMeans(backend, new Points(points), iterations).centroids(count, random(), share -> {});
    }

    private static UniformRandomProvider random() {
        return new RandomStream(1, Purpose.CONTROL, 0, 0);
    }

    private static double[] moved(float[] centroids, PointSet points, double[] sums, int[] counts) {
        final int width = points.width();
        for (int point = 0; point < points.size(); point++) {
            final int nearest = nearest(centroids, points, point);
            counts[nearest]++;
            for (int i = 0; i < width; i++) {
                sums[nearest * width + i] += points.values()[point * width + i];
            }
        }
        return sums;
    }

    private static float[] moved(float[] centroids, PointSet points) {
        final int[] counts = new int[centroids.length / points.width()];
        final double[] sums = moved(centroids, points, new double[centroids.length], counts);
        final float[] means = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            means[i] = (float) (sums[i] / counts[i / points.width()]);
        }
        return means;
    }

    private static double error(float[] centroids, PointSet points) {
        double error = 0;
        for (int point = 0; point < points.size(); point++) {
            error += distance(centroids, nearest(centroids, points, point), points, point);
        }
        return error;
    }

    private static int nearest(float[] centroids, PointSet points, int point) {
        int nearest = 0;
        for (int centroid = 1; centroid < centroids.length / points.width(); centroid++) {
            if (distance(centroids, centroid, points, point) < distance(centroids, nearest, points, point)) {
                nearest = centroid;
            }
        }
        return nearest;
    }

    private static double distance(float[] centroids, int centroid, PointSet points, int point) {
        final int width = points.width();
        return Distances.squared(centroids, centroid * width, points.values(), point * width, width);
    }
}
