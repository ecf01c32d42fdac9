package org.gan4j.nd4j;

import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.nd4j.Device.Factor;

/** {@code Y = X·W + b}; dX = dY·Wᵀ, dW = Xᵀ·dY, db = column sums of dY. */
final class DenseLayer implements Layer {
    private final Device device;
    private final TrainedParameter weights;
    private final TrainedParameter bias;

    DenseLayer(Device device, TrainedParameter weights, TrainedParameter bias) {
        this.device = device;
        this.weights = weights;
        this.bias = bias;
    }

    @Override
    public TrainingStage training(Matrix input, Matrix inputGradient) {
        return new Stage(input, inputGradient);
    }

    @Override
    public EvaluationStage evaluation(Matrix input) {
        final Matrix output = device.matrix(input.rows(), bias.value().columns());
        return new EvaluationStage(output, product(input, output));
    }

    private Kernel product(Matrix input, Matrix output) {
        return device.multiply(input, Factor.PLAIN, weights.value(), Factor.PLAIN, output, 0)
                .then(device.addRow(output, 1, bias.value()));
    }

    private final class Stage extends BufferedStage {
        private final Kernel forward;
        private final Kernel inputGradientOfOutput;
        private final Kernel setGradients;
        private final Kernel addGradients;

        Stage(Matrix input, Matrix inputGradient) {
            super(device, input.rows(), bias.value().columns());
            forward = product(input, output());
            inputGradientOfOutput = device.multiply(
                    outputGradient(), Factor.PLAIN, weights.value(), Factor.TRANSPOSED, inputGradient, 0);
            setGradients = gatherInto(input, 0);
            addGradients = gatherInto(input, 1);
        }

        private Kernel gatherInto(Matrix input, float beta) {
            return device.multiply(input, Factor.TRANSPOSED, outputGradient(), Factor.PLAIN, weights.gradient(), beta)
                    .then(device.sumRows(outputGradient(), 1, bias.gradient(), beta));
        }

        @Override
        public void forward(Masks masks) {
            forward.run();
        }

        @Override
        public void backward(Gradients wanted) {
            if (wanted.ofWeights()) {
                (weights.isGathered() ? addGradients : setGradients).run();
            }
            if (wanted.ofInput()) {
                inputGradientOfOutput.run();
            }
        }
    }
}
