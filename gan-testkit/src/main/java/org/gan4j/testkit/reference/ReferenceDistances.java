package org.gan4j.testkit.reference;

import org.gan4j.api.backend.DistanceRow;
import org.gan4j.api.backend.DistanceVisitor;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.backend.ExactDistances;
import org.gan4j.api.backend.RoundOff;

/** Computes each distance by its definition. */
final class ReferenceDistances implements Distances {
    private static final double FLOAT_ROUNDING = 0x1p-24;

    private final ReferenceBackend backend;
    private final int width;
    private final float[] points;
    private boolean closed;

    ReferenceDistances(ReferenceBackend backend, int width, float[] points) {
        this.backend = backend;
        this.width = width;
        this.points = points;
        requirePoints(points);
    }

    @Override
    public int size() {
        return points.length / width;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public void visit(float[] queries, DistanceVisitor visitor) {
        backend.requireOpen();
        if (closed) {
            throw new IllegalStateException("these distances are closed");
        }
        requirePoints(queries);
        final ExactDistances exact = new ExactDistances(width, queries, points);
        final RoundOff ofResult = new RoundOff(0, Double.MAX_VALUE, 0, FLOAT_ROUNDING, exact.mostShift());
        for (int query = 0; query < queries.length / width; query++) {
            visitor.visit(new DistanceRow(query, distances(queries, query), 0, ofResult, exact));
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    private float[] distances(float[] queries, int query) {
        final float[] row = new float[size()];
        for (int point = 0; point < size(); point++) {
            double sum = 0;
            for (int i = 0; i < width; i++) {
                final double difference = (double) queries[query * width + i] - points[point * width + i];
                sum += difference * difference;
            }
            row[point] = (float) sum;
        }
        return row;
    }

    private void requirePoints(float[] values) {
        if (width < 1 || values.length < width || values.length % width != 0) {
            throw new IllegalArgumentException(values.length + " values are no points of width " + width);
        }
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                throw new IllegalArgumentException("point " + i / width + " has a value that is not finite");
            }
        }
    }
}
