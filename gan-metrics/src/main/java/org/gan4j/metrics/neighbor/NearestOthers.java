package org.gan4j.metrics.neighbor;

import java.util.Arrays;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.DistanceRow;
import org.gan4j.api.backend.Distances;
import org.gan4j.metrics.point.PointSet;

/** Squared distances of each point of a set to its nearest others, in one pass. */
final class NearestOthers {
    private final float[][] nearest;

    /** @param most how many of the nearest to find, less than the number of points */
    NearestOthers(Backend backend, PointSet points, int most) {
        nearest = new float[points.size()][];
        try (Distances distances = backend.distances(points.width(), points.values())) {
            distances.visit(points.values(), row -> nearest[row.query()] = nearest(row, most));
        }
    }

    /** To the k-th nearest other, for each point. */
    float[] squaredDistances(int k) {
        final float[] distances = new float[nearest.length];
        for (int point = 0; point < distances.length; point++) {
            distances[point] = nearest[point][k - 1];
        }
        return distances;
    }

    private static float[] nearest(DistanceRow row, int most) {
        final float[] sorted = new float[most];
        Arrays.fill(sorted, Float.POSITIVE_INFINITY);
        for (int point = 0; point < row.size(); point++) {
            final float distance = row.get(point);
            if (distance < sorted[most - 1] && point != row.query()) {
                insert(distance, sorted);
            }
        }
        return sorted;
    }

    private static void insert(float distance, float[] sorted) {
        int place = sorted.length - 1;
        for (; place > 0 && sorted[place - 1] > distance; place--) {
            sorted[place] = sorted[place - 1];
        }
        sorted[place] = distance;
    }
}
