package org.gan4j.metrics.distribution;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.gan4j.metrics.point.PointSet;

/**
 * Mean and covariance of points.
 *
 * @param covariance {@code [width, width]}, with Bessel's correction
 */
record GaussianFit(double[] mean, DMatrixRMaj covariance) {
    private static final int CHUNK = 1_000;

    /** @throws IllegalArgumentException if there are fewer than 2 points */
    static GaussianFit of(PointSet points) {
        if (points.size() < 2) {
            throw new IllegalArgumentException("a covariance needs at least 2 points");
        }
        final double[] mean = mean(points);
        final DMatrixRMaj covariance = new DMatrixRMaj(points.width(), points.width());
        for (int first = 0; first < points.size(); first += CHUNK) {
            final DMatrixRMaj centred = centred(points, mean, first, Math.min(CHUNK, points.size() - first));
            CommonOps_DDRM.multAddTransA(centred, centred, covariance);
        }
        CommonOps_DDRM.divide(covariance, points.size() - 1.0);
        return new GaussianFit(mean, covariance);
    }

    private static double[] mean(PointSet points) {
        final int width = points.width();
        final double[] mean = new double[width];
        for (int i = 0; i < points.values().length; i++) {
            mean[i % width] += points.values()[i];
        }
        for (int i = 0; i < width; i++) {
            mean[i] /= points.size();
        }
        return mean;
    }

    private static DMatrixRMaj centred(PointSet points, double[] mean, int first, int rows) {
        final int width = points.width();
        final DMatrixRMaj centred = new DMatrixRMaj(rows, width);
        for (int i = 0; i < rows * width; i++) {
            centred.data[i] = points.values()[first * width + i] - mean[i % width];
        }
        return centred;
    }
}
