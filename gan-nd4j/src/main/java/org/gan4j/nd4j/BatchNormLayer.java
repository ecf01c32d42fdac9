package org.gan4j.nd4j;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.gan4j.api.backend.Gradients;
import org.gan4j.api.layer.BatchNorm;

/**
 * {@code y = γ·(x − μ)/√(σ² + ε) + β} by columns. With c = x − μ, i = 1/√(σ² + ε) and n rows: dβ = Σdy, dγ = i·Σ(dy·c),
 * {@code dx = γ·i·(dy − Σdy/n − c·i²·Σ(dy·c)/n)}.
 */
final class BatchNormLayer implements ColumnLayer {
    private final BatchNorm spec;
    private final Nd4jParameter scale;
    private final Nd4jParameter shift;
    private final HostValues runningMean;
    private final HostValues runningVariance;

    BatchNormLayer(
            BatchNorm spec,
            Nd4jParameter scale,
            Nd4jParameter shift,
            HostValues runningMean,
            HostValues runningVariance) {
        this.spec = spec;
        this.scale = scale;
        this.shift = shift;
        this.runningMean = runningMean;
        this.runningVariance = runningVariance;
    }

    @Override
    public boolean isTrained() {
        return true;
    }

    @Override
    public ColumnPass training(int rows, int columns) {
        if (rows < 2) {
            throw new IllegalArgumentException("batch-norm trains on at least 2 rows, not " + rows);
        }
        return tile -> new Tile(rows, tile);
    }

    @Override
    public UnaryOperator<float[][]> evaluation(int rows, Columns columns) {
        return new Evaluation(columns)::apply;
    }

    private float inverse(float variance) {
        return (float) (1 / Math.sqrt(variance + spec.epsilon()));
    }

    /** {@code y = factor ∘ x + offset}, for a row. */
    private static void transform(float[] row, float[] factor, float[] offset, float[] output) {
        for (int i = 0; i < output.length; i++) {
            output[i] = factor[i] * row[i] + offset[i];
        }
    }

    /** {@code y = x · f + (β − μ·f)} with {@code f = γ/√(σ² + ε)} of the running statistics. */
    private final class Evaluation {
        private final int first;
        private final float[] factor;
        private final float[] offset;
        private final float[] mean;
        private final float[] variance;

        Evaluation(Columns columns) {
            first = columns.first();
            factor = new float[columns.width()];
            offset = new float[columns.width()];
            mean = new float[columns.width()];
            variance = new float[columns.width()];
        }

        float[][] apply(float[][] values) {
            runningMean.read(first, mean);
            runningVariance.read(first, variance);
            scale.readValues(first, factor, factor.length);
            shift.readValues(first, offset, offset.length);
            for (int i = 0; i < factor.length; i++) {
                factor[i] *= inverse(variance[i]);
                offset[i] -= mean[i] * factor[i];
            }
            for (final float[] row : values) {
                transform(row, factor, offset, row);
            }
            return values;
        }
    }

    private final class Tile implements TilePass {
        private final int rows;
        private final int first;
        private final float[][] centred;
        private final float[] mean;
        private final float[] variance;
        private final float[] inverse;
        private final float[] factor;
        private final float[] offset;
        private final float[] gradientSum;
        private final float[] productSum;
        private final float[] scratch;

        Tile(int rows, Columns columns) {
            final int width = columns.width();
            this.rows = rows;
            first = columns.first();
            centred = new float[rows][width];
            mean = new float[width];
            variance = new float[width];
            inverse = new float[width];
            factor = new float[width];
            offset = new float[width];
            gradientSum = new float[width];
            productSum = new float[width];
            scratch = new float[width];
        }

        @Override
        public float[][] forward(float[][] values) {
            averageRows(values);
            centreRows(values);
            scale.readValues(first, factor, factor.length);
            shift.readValues(first, offset, offset.length);
            for (int i = 0; i < factor.length; i++) {
                inverse[i] = BatchNormLayer.this.inverse(variance[i]);
                factor[i] *= inverse[i];
            }
            for (int row = 0; row < rows; row++) {
                transform(centred[row], factor, offset, values[row]);
            }
            return values;
        }

        private void averageRows(float[][] values) {
            Arrays.fill(mean, 0);
            for (final float[] row : values) {
                RowSums.add(row, mean);
            }
            divideByRows(mean);
        }

        private void centreRows(float[][] values) {
            Arrays.fill(variance, 0);
            for (int row = 0; row < rows; row++) {
                subtract(values[row], mean, centred[row]);
                RowSums.addProducts(centred[row], centred[row], variance);
            }
            divideByRows(variance);
        }

        private void divideByRows(float[] sums) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] /= rows;
            }
        }

        private static void subtract(float[] row, float[] terms, float[] difference) {
            for (int i = 0; i < difference.length; i++) {
                difference[i] = row[i] - terms[i];
            }
        }

        @Override
        public float[][] backward(float[][] gradient, Gradients wanted) {
            sumGradients(gradient);
            if (wanted.ofWeights()) {
                gather();
                move(runningMean, mean, 1);
                move(runningVariance, variance, (float) rows / (rows - 1));
            }
            combine(gradient);
            return gradient;
        }

        private void sumGradients(float[][] gradient) {
            Arrays.fill(gradientSum, 0);
            Arrays.fill(productSum, 0);
            for (int row = 0; row < rows; row++) {
                RowSums.add(gradient[row], gradientSum);
                RowSums.addProducts(gradient[row], centred[row], productSum);
            }
        }

        private void gather() {
            shift.addGradient(first, gradientSum);
            for (int i = 0; i < scratch.length; i++) {
                scratch[i] = inverse[i] * productSum[i];
            }
            scale.addGradient(first, scratch);
        }

        /** @param correction factor that makes the minibatch's statistic unbiased */
        private void move(HostValues statistic, float[] ofMinibatch, float correction) {
            final float decay = (float) spec.decay();
            final float rest = (float) (1 - spec.decay()) * correction;
            statistic.read(first, scratch);
            for (int i = 0; i < scratch.length; i++) {
                scratch[i] = decay * scratch[i] + rest * ofMinibatch[i];
            }
            statistic.write(first, scratch);
        }

        /** Overwrites the sums with the terms that are the same for all rows: dx = γ·i·dy + c·productSum + gradientSum. */
        private void combine(float[][] gradient) {
            for (int i = 0; i < factor.length; i++) {
                final float share = factor[i] / rows;
                gradientSum[i] *= -share;
                productSum[i] *= -share * inverse[i] * inverse[i];
            }
            for (int row = 0; row < rows; row++) {
                combine(gradient[row], factor, centred[row], productSum, gradientSum);
            }
        }

        private static void combine(
                float[] gradient, float[] factor, float[] centred, float[] slope, float[] constant) {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] = factor[i] * gradient[i] + slope[i] * centred[i] + constant[i];
            }
        }
    }
}
