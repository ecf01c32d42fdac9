package org.gan4j.metrics.neighbor;

import java.util.Arrays;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.DistanceRow;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.data.Dataset;
import org.gan4j.metrics.point.PointSet;

/** Exact squared distances of points to the nearest and to the second nearest of all examples of a data set. */
record NearestInData(double[] first, double[] second) {
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

    private static double[] infinite(int size) {
        final double[] distances = new double[size];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        return distances;
    }

    private void update(DistanceRow row) {
        row.nearest(2).forEach(neighbor -> update(row.query(), neighbor.squared()));
    }

    private void update(int point, double distance) {
        if (distance < first[point]) {
            second[point] = first[point];
            first[point] = distance;
        } else if (distance < second[point]) {
            second[point] = distance;
        }
    }
}
