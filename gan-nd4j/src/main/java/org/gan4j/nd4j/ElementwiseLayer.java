package org.gan4j.nd4j;

/** A layer without parameters that computes each value by itself, the same in training and evaluation. */
abstract class ElementwiseLayer implements Layer {
    final Device device;

    ElementwiseLayer(Device device) {
        this.device = device;
    }

    @Override
    public final TrainingStage training(Matrix input, Matrix inputGradient) {
        final Matrix output = device.matrix(input.rows(), input.columns());
        final Matrix outputGradient = device.matrix(input.rows(), input.columns());
        final Matrix derivative = device.matrix(input.rows(), input.columns());
        return new ElementwiseStage(
                output,
                outputGradient,
                forward(input, output, derivative),
                derivativeOf(output, derivative).then(device.times(outputGradient, derivative, inputGradient)));
    }

    @Override
    public final EvaluationStage evaluation(Matrix input) {
        final Matrix output = device.matrix(input.rows(), input.columns());
        final Matrix scratch = device.matrix(input.rows(), input.columns());
        return new EvaluationStage(output, forward(input, output, scratch));
    }

    /** Fills the output; may leave the derivative, or anything, in {@code scratch}. */
    abstract Kernel forward(Matrix input, Matrix output, Matrix scratch);

    /** Fills in the derivative at the input, from the output and from what the forward left. */
    abstract Kernel derivativeOf(Matrix output, Matrix derivative);
}
