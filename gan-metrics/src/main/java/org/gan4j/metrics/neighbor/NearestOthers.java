package org.gan4j.metrics.neighbor;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Distances;
import org.gan4j.metrics.point.PointSet;

/**
 * Exact squared distances of each point of a set to its nearest others, in one pass.
 *
 * @param ks which of the nearest others, in ascending order
 * @param squared {@code [points, ks]}
 */
record NearestOthers(int[] ks, double[][] squared) {
    /** @param ks which of the nearest others to find, each less than the number of points */
    static NearestOthers of(Backend backend, PointSet points, int... ks) {
        final int[] sorted = IntStream.of(ks).sorted().toArray();
        final int[] withItself = IntStream.of(sorted).map(k -> k + 1).toArray();
        final double[][] squared = new double[points.size()][];
        try (Distances distances = backend.distances(points.width(), points.values())) {
            distances.visit(points.values(), row -> squared[row.query()] = row.squaredRadii(withItself));
        }
        return new NearestOthers(sorted, squared);
    }

    /** To the k-th nearest other, for each point. */
    double[] squaredDistances(int k) {
        final int place = Arrays.binarySearch(ks, k);
        return Arrays.stream(squared).mapToDouble(row -> row[place]).toArray();
    }
}
