package org.gan4j.nd4j;

import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.api.layer.BatchNorm;

/**
 * {@code y = γ·(x − μ)/√(σ² + ε) + β} by columns. With x̂ = x − μ, i = 1/√(σ² + ε) and n rows: dβ = Σdy, dγ = i·Σ(dy·x̂),
 * {@code dx = γ·i·(dy − Σdy/n − x̂·i²·Σ(dy·x̂)/n)}.
 */
final class BatchNormLayer implements Layer {
    private final Device device;
    private final BatchNorm spec;
    private final TrainedParameter scale;
    private final TrainedParameter shift;
    private final Matrix runningMean;
    private final Matrix runningVariance;

    BatchNormLayer(
            Device device,
            BatchNorm spec,
            TrainedParameter scale,
            TrainedParameter shift,
            Matrix runningMean,
            Matrix runningVariance) {
        this.device = device;
        this.spec = spec;
        this.scale = scale;
        this.shift = shift;
        this.runningMean = runningMean;
        this.runningVariance = runningVariance;
    }

    @Override
    public TrainingStage training(Matrix input, Matrix inputGradient) {
        return new Stage(input, inputGradient);
    }

    /** {@code y = x · f + (β − μ·f)} with {@code f = γ/√(σ² + ε)} of the running statistics. */
    @Override
    public EvaluationStage evaluation(Matrix input) {
        final Matrix output = device.matrix(input.rows(), input.columns());
        final Row factor = new Row(device, input.columns());
        final Row offset = new Row(device, input.columns());
        final Row mean = new Row(device, runningMean);
        final Row variance = new Row(device, runningVariance);
        final Row gamma = new Row(device, scale.value());
        final Row beta = new Row(device, shift.value());
        final Kernel apply =
                device.timesRow(input, factor.matrix(), output).then(device.addRow(output, 1, offset.matrix()));
        return new EvaluationStage(output, () -> {
            mean.download();
            variance.download();
            gamma.download();
            beta.download();
            for (int i = 0; i < input.columns(); i++) {
                factor.host()[i] = (float) (gamma.host()[i] / Math.sqrt(variance.host()[i] + spec.epsilon()));
                offset.host()[i] = beta.host()[i] - mean.host()[i] * factor.host()[i];
            }
            factor.upload();
            offset.upload();
            apply.run();
        });
    }

    private final class Stage extends BufferedStage {
        private final int rows;
        private final int columns;
        private final Matrix input;
        private final Matrix centred;
        private final Matrix scratch;
        private final Row mean;
        private final Row variance;
        private final Row gamma;
        private final Row factor;
        private final Row gradientSum;
        private final Row productSum;
        private final Row constantTerm;
        private final Row centredTerm;
        private final float[] inverse;
        private final Kernel sumInput;
        private final Kernel centreAndSumSquares;
        private final Kernel normalise;
        private final Kernel sumGradients;
        private final Kernel combineInputGradient;

        Stage(Matrix input, Matrix inputGradient) {
            super(device, input.rows(), input.columns());
            if (input.rows() < 2) {
                throw new IllegalArgumentException("batch-norm trains on at least 2 rows, not " + input.rows());
            }
            this.input = input;
            rows = input.rows();
            columns = input.columns();
            centred = device.matrix(rows, columns);
            scratch = device.matrix(rows, columns);
            mean = new Row(device, columns);
            variance = new Row(device, columns);
            gamma = new Row(device, scale.value());
            factor = new Row(device, columns);
            gradientSum = new Row(device, columns);
            productSum = new Row(device, columns);
            constantTerm = new Row(device, columns);
            centredTerm = new Row(device, columns);
            inverse = new float[columns];

            sumInput = device.sumRows(input, 1, mean.matrix(), 0);
            centreAndSumSquares = device.addRow(centred, -1, mean.matrix())
                    .then(device.square(centred, scratch))
                    .then(device.sumRows(scratch, 1, variance.matrix(), 0));
            normalise =
                    device.timesRow(centred, factor.matrix(), output()).then(device.addRow(output(), 1, shift.value()));
            sumGradients = device.times(outputGradient(), centred, scratch)
                    .then(device.sumRows(scratch, 1, productSum.matrix(), 0))
                    .then(device.sumRows(outputGradient(), 1, gradientSum.matrix(), 0));
            combineInputGradient = device.timesRow(outputGradient(), factor.matrix(), inputGradient)
                    .then(device.timesRow(centred, centredTerm.matrix(), scratch))
                    .then(device.add(1, scratch, inputGradient))
                    .then(device.addRow(inputGradient, 1, constantTerm.matrix()));
        }

        @Override
        public void forward(Masks masks) {
            sumInput.run();
            mean.download();
            for (int i = 0; i < columns; i++) {
                mean.host()[i] /= rows;
            }
            mean.upload();
            device.copy(input, centred);
            centreAndSumSquares.run();
            variance.download();
            gamma.download();
            for (int i = 0; i < columns; i++) {
                variance.host()[i] /= rows;
                inverse[i] = (float) (1 / Math.sqrt(variance.host()[i] + spec.epsilon()));
                factor.host()[i] = gamma.host()[i] * inverse[i];
            }
            factor.upload();
            normalise.run();
        }

        @Override
        public void backward(Gradients wanted) {
            sumGradients.run();
            gradientSum.download();
            productSum.download();
            if (wanted.ofWeights()) {
                gather();
                moveRunningStatistics();
            }
            if (wanted.ofInput()) {
                for (int i = 0; i < columns; i++) {
                    final float share = factor.host()[i] / rows;
                    constantTerm.host()[i] = -share * gradientSum.host()[i];
                    centredTerm.host()[i] =
                            -share * inverse[i] * inverse[i] * productSum.host()[i];
                }
                constantTerm.upload();
                centredTerm.upload();
                combineInputGradient.run();
            }
        }

        private void gather() {
            final Row scaleGradient = new Row(device, scale.gradient());
            final Row shiftGradient = new Row(device, shift.gradient());
            if (scale.isGathered()) {
                scaleGradient.download();
                shiftGradient.download();
            }
            for (int i = 0; i < columns; i++) {
                scaleGradient.host()[i] += inverse[i] * productSum.host()[i];
                shiftGradient.host()[i] += gradientSum.host()[i];
            }
            scaleGradient.upload();
            shiftGradient.upload();
        }

        private void moveRunningStatistics() {
            final Row runningMeanRow = new Row(device, runningMean);
            final Row runningVarianceRow = new Row(device, runningVariance);
            runningMeanRow.download();
            runningVarianceRow.download();
            final float decay = (float) spec.decay();
            final float rest = (float) (1 - spec.decay());
            final float unbiased = (float) rows / (rows - 1);
            for (int i = 0; i < columns; i++) {
                runningMeanRow.host()[i] = decay * runningMeanRow.host()[i] + rest * mean.host()[i];
                runningVarianceRow.host()[i] =
                        decay * runningVarianceRow.host()[i] + rest * unbiased * variance.host()[i];
            }
            runningMeanRow.upload();
            runningVarianceRow.upload();
        }
    }
}
