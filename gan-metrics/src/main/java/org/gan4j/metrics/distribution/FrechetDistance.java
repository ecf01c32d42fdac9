package org.gan4j.metrics.distribution;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.gan4j.metrics.point.PointSet;

/**
 * The squared Fréchet distance of two Gaussians, {@code ‖μ₁ − μ₂‖² + tr(Σ₁ + Σ₂ − 2·(Σ₁Σ₂)^½)} (Dowson and Landau, "The Fréchet
 * distance between multivariate normal distributions", 1982), fitted to two sets of feature vectors as Heusel et al., "GANs
 * trained by a two time-scale update rule converge to a local Nash equilibrium", 2017, do. Everything in double precision.
 *
 * <p>It sees shifts of mean and covariance of the features, and misses all other differences. It is biased: sets of n points of
 * one distribution are at a distance that falls with 1/n, so compare only values of equal numbers of points. On other features than
 * those of the Inception network it is no FID, and not comparable with published ones.
 */
public final class FrechetDistance {
    private final GaussianFit real;
    private final DMatrixRMaj realRoot;

    /** @param real at least 2 points */
    public FrechetDistance(PointSet real) {
        this.real = GaussianFit.of(real);
        this.realRoot = root(this.real.covariance());
    }

    /**
     * Not below 0.
     *
     * @param generated at least 2 points of the same width
     */
    public double to(PointSet generated) {
        final GaussianFit made = GaussianFit.of(generated);
        if (made.mean().length != real.mean().length) {
            throw new IllegalArgumentException("points of width " + made.mean().length
                    + " cannot be compared with points of width " + real.mean().length);
        }
        final double traces = CommonOps_DDRM.trace(real.covariance()) + CommonOps_DDRM.trace(made.covariance());
        final double distance = squaredDistance(made.mean(), real.mean()) + traces - 2 * traceOfRoot(made.covariance());
        return Math.max(distance, 0);
    }

    private static double squaredDistance(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - y[i]) * (x[i] - y[i]);
        }
        return sum;
    }

    /** {@code tr (Σ₁Σ₂)^½ = tr (RᵀΣ₂R)^½} with {@code RRᵀ = Σ₁}, whose argument is symmetric. */
    private double traceOfRoot(DMatrixRMaj covariance) {
        final int size = covariance.numRows;
        final DMatrixRMaj half = new DMatrixRMaj(size, size);
        final DMatrixRMaj product = new DMatrixRMaj(size, size);
        CommonOps_DDRM.mult(covariance, realRoot, half);
        CommonOps_DDRM.multTransA(realRoot, half, product);
        symmetrize(product);
        final EigenDecomposition_F64<DMatrixRMaj> eigen = decompose(product, false);
        double trace = 0;
        for (int i = 0; i < size; i++) {
            trace += Math.sqrt(Math.max(eigen.getEigenvalue(i).getReal(), 0));
        }
        return trace;
    }

    /** R = V·Λ^½ of Σ = V·Λ·Vᵀ. */
    private static DMatrixRMaj root(DMatrixRMaj covariance) {
        final int size = covariance.numRows;
        final EigenDecomposition_F64<DMatrixRMaj> eigen = decompose(covariance, true);
        final DMatrixRMaj root = new DMatrixRMaj(size, size);
        for (int column = 0; column < size; column++) {
            final double scale = Math.sqrt(Math.max(eigen.getEigenvalue(column).getReal(), 0));
            final DMatrixRMaj vector = eigen.getEigenVector(column);
            for (int row = 0; row < size; row++) {
                root.set(row, column, scale * vector.get(row));
            }
        }
        return root;
    }

    private static void symmetrize(DMatrixRMaj matrix) {
        for (int row = 0; row < matrix.numRows; row++) {
            for (int column = 0; column < row; column++) {
                final double mean = (matrix.get(row, column) + matrix.get(column, row)) / 2;
                matrix.set(row, column, mean);
                matrix.set(column, row, mean);
            }
        }
    }

    private static EigenDecomposition_F64<DMatrixRMaj> decompose(DMatrixRMaj symmetric, boolean vectors) {
        final EigenDecomposition_F64<DMatrixRMaj> eigen =
                DecompositionFactory_DDRM.eig(symmetric.numRows, vectors, true);
        if (!eigen.decompose(symmetric.copy())) {
            throw new ArithmeticException("the eigenvalues of a covariance were not found");
        }
        return eigen;
    }
}
