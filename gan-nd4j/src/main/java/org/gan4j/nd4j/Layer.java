package org.gan4j.nd4j;

/** A layer of a network on the device; makes its stages around the buffers of its neighbours. */
interface Layer {
    /** @param inputGradient of the input's size; filled by the stage's backward if requested */
    TrainingStage training(Matrix input, Matrix inputGradient);

    EvaluationStage evaluation(Matrix input);

    /** Whether an optimiser changes parameters of the layer. */
    boolean isTrained();
}
