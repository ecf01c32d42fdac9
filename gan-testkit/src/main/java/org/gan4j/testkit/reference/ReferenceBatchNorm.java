package org.gan4j.testkit.reference;

import org.gan4j.api.backend.Masks;
import org.gan4j.api.layer.BatchNorm;

/** Batch norm of single columns; formulas as in Ioffe and Szegedy, 2015, section 3. */
record ReferenceBatchNorm(
        BatchNorm spec,
        ReferenceParameter scale,
        ReferenceParameter shift,
        ReferenceParameter runningMean,
        ReferenceParameter runningVariance)
        implements ReferenceLayer {

    @Override
    public LayerPass forward(DoubleMatrix input, Masks masks) {
        if (input.rows() < 2) {
            throw new IllegalArgumentException("batch-norm trains on at least 2 rows, not " + input.rows());
        }
        final double[] mean = mean(input);
        final double[] variance = variance(input, mean);
        final DoubleMatrix normal = normalized(input, mean, variance);
        return new BatchNormPass(this, mean, variance, normal, affine(normal));
    }

    @Override
    public DoubleMatrix evaluate(DoubleMatrix input) {
        final double[] mean = new double[input.columns()];
        final double[] variance = new double[input.columns()];
        for (int column = 0; column < input.columns(); column++) {
            mean[column] = runningMean.get(column);
            variance[column] = runningVariance.get(column);
        }
        return affine(normalized(input, mean, variance));
    }

    private static double[] mean(DoubleMatrix input) {
        final double[] mean = new double[input.columns()];
        for (int column = 0; column < input.columns(); column++) {
            for (int row = 0; row < input.rows(); row++) {
                mean[column] += input.at(row, column) / input.rows();
            }
        }
        return mean;
    }

    /** Biased: divided by the number of rows. */
    private static double[] variance(DoubleMatrix input, double[] mean) {
        final double[] variance = new double[input.columns()];
        for (int column = 0; column < input.columns(); column++) {
            for (int row = 0; row < input.rows(); row++) {
                final double deviation = input.at(row, column) - mean[column];
                variance[column] += deviation * deviation / input.rows();
            }
        }
        return variance;
    }

    private DoubleMatrix normalized(DoubleMatrix input, double[] mean, double[] variance) {
        final DoubleMatrix normal = DoubleMatrix.zeros(input.rows(), input.columns());
        for (int row = 0; row < input.rows(); row++) {
            for (int column = 0; column < input.columns(); column++) {
                normal.set(row, column, (input.at(row, column) - mean[column]) / root(variance[column]));
            }
        }
        return normal;
    }

    private DoubleMatrix affine(DoubleMatrix normal) {
        final DoubleMatrix output = DoubleMatrix.zeros(normal.rows(), normal.columns());
        for (int row = 0; row < normal.rows(); row++) {
            for (int column = 0; column < normal.columns(); column++) {
                output.set(row, column, scale.get(column) * normal.at(row, column) + shift.get(column));
            }
        }
        return output;
    }

    private double root(double variance) {
        return Math.sqrt(variance + spec.epsilon());
    }

    private record BatchNormPass(
            ReferenceBatchNorm layer, double[] mean, double[] variance, DoubleMatrix normal, DoubleMatrix output)
            implements LayerPass {
        /** {@code dx = scale / root · (dy − mean(dy) − normal · mean(dy · normal))}. */
        @Override
        public DoubleMatrix inputGradient(DoubleMatrix outputGradient) {
            final double[] meanGradient = ReferenceBatchNorm.mean(outputGradient);
            final double[] meanProduct = ReferenceBatchNorm.mean(outputGradient.times(normal));
            final DoubleMatrix gradient = DoubleMatrix.zeros(output.rows(), output.columns());
            for (int row = 0; row < output.rows(); row++) {
                for (int column = 0; column < output.columns(); column++) {
                    final double centred = outputGradient.at(row, column)
                            - meanGradient[column]
                            - normal.at(row, column) * meanProduct[column];
                    gradient.set(row, column, layer.scale.get(column) / layer.root(variance[column]) * centred);
                }
            }
            return gradient;
        }

        @Override
        public void gather(DoubleMatrix outputGradient) {
            for (int row = 0; row < output.rows(); row++) {
                for (int column = 0; column < output.columns(); column++) {
                    final double slope = outputGradient.at(row, column);
                    layer.scale.addGradient(column, slope * normal.at(row, column));
                    layer.shift.addGradient(column, slope);
                }
            }
            moveRunningStatistics();
        }

        private void moveRunningStatistics() {
            final double unbiased = output.rows() / (output.rows() - 1.0);
            for (int column = 0; column < output.columns(); column++) {
                layer.track(layer.runningMean, column, mean[column]);
                layer.track(layer.runningVariance, column, variance[column] * unbiased);
            }
        }
    }

    private void track(ReferenceParameter running, int column, double batch) {
        running.set(column, spec.decay() * running.get(column) + (1 - spec.decay()) * batch);
    }
}
