package org.gan4j.nd4j;

import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;
import org.gan4j.nd4j.Product.Factor;

/** {@code Y = X·W}; dX = dY·Wᵀ, dW = Xᵀ·dY. */
final class ProductLayer implements Layer {
    private final Device device;
    private final Nd4jParameter weights;

    ProductLayer(Device device, Nd4jParameter weights) {
        this.device = device;
        this.weights = weights;
    }

    @Override
    public TrainingStage training(Matrix input, Matrix inputGradient) {
        return new Stage(input, inputGradient);
    }

    @Override
    public EvaluationStage evaluation(Matrix input) {
        final Matrix output = device.matrix(input.rows(), weights.value().columns());
        return new EvaluationStage(output, product(input, output));
    }

    @Override
    public boolean isTrained() {
        return true;
    }

    private Kernel product(Matrix input, Matrix output) {
        return device.multiply(input, Factor.PLAIN, weights.value(), Factor.PLAIN, output, 0);
    }

    private final class Stage implements TrainingStage {
        private final Matrix output;
        private final Matrix outputGradient;
        private final Kernel forward;
        private final Kernel backward;
        private final Kernel setGradient;
        private final Kernel addGradient;

        Stage(Matrix input, Matrix inputGradient) {
            output = device.matrix(input.rows(), weights.value().columns());
            outputGradient = device.matrix(input.rows(), weights.value().columns());
            forward = product(input, output);
            backward =
                    device.multiply(outputGradient, Factor.PLAIN, weights.value(), Factor.TRANSPOSED, inputGradient, 0);
            setGradient = gatherInto(input, 0);
            addGradient = gatherInto(input, 1);
        }

        private Kernel gatherInto(Matrix input, float beta) {
            return device.multiply(input, Factor.TRANSPOSED, outputGradient, Factor.PLAIN, weights.gradient(), beta);
        }

        @Override
        public Matrix output() {
            return output;
        }

        @Override
        public Matrix outputGradient() {
            return outputGradient;
        }

        @Override
        public void forward(Masks masks) {
            forward.run();
        }

        @Override
        public void backward(Gradients wanted) {
            if (wanted.ofWeights()) {
                (weights.isGathered() ? addGradient : setGradient).run();
            }
            if (wanted.ofInput()) {
                backward.run();
            }
        }
    }
}
