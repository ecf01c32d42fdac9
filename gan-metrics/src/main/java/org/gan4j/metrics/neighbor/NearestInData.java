package org.gan4j.metrics.neighbor;

import java.util.Arrays;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.DistanceRow;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.data.Dataset;
import org.gan4j.metrics.point.PointSet;

/** Squared distances of points to the nearest and to the second nearest of all examples of a data set. */
record NearestInData(float[] first, float[] second) {
    /** Examples in memory at a time. */
    private static final int CHUNK = 10_000;

    static NearestInData of(Backend backend, PointSet points, Dataset data) {
        final NearestInData nearest = new NearestInData(infinite(points.size()), infinite(points.size()));
        for (int start = 0; start < data.size(); start += CHUNK) {
            final PointSet examples = PointSet.slice(data, start, Math.min(CHUNK, data.size() - start));
            try (Distances distances = backend.distances(examples.width(), examples.values())) {
                distances.visit(points.values(), nearest::update);
            }
        }
        return nearest;
    }

    private static float[] infinite(int size) {
        final float[] distances = new float[size];
        Arrays.fill(distances, Float.POSITIVE_INFINITY);
        return distances;
    }

    private void update(DistanceRow row) {
        float least = first[row.query()];
        float next = second[row.query()];
        for (int example = 0; example < row.size(); example++) {
            final float distance = row.get(example);
            if (distance < least) {
                next = least;
                least = distance;
            } else if (distance < next) {
                next = distance;
            }
        }
        first[row.query()] = least;
        second[row.query()] = next;
    }
}
