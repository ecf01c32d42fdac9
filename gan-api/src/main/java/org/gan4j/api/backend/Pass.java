package org.gan4j.api.backend;

/** One forward pass of a network in training mode and what is needed to differentiate it; valid within its scope. */
public interface Pass {
    /** {@code [rows, …spec.output()]}. */
    Tensor output();

    /**
     * Adds the gradient of the weights to what the network has gathered since its last update, and moves its running
     * statistics. At most once a pass.
     *
     * @param outputGradient d loss / d output, of the output's shape
     * @throws IllegalStateException unless the pass was made with {@link Gradients#ofWeights}, or if it was called before
     * @throws IllegalArgumentException if the gradient has another shape or number of rows
     */
    void backward(Tensor outputGradient);

    /**
     * The gradient of the input, {@code [rows, …spec.input()]}; leaves the network as it is.
     *
     * @param outputGradient d loss / d output, of the output's shape
     * @throws IllegalStateException unless the pass was made with {@link Gradients#ofInput}
     * @throws IllegalArgumentException if the gradient has another shape or number of rows
     */
    Tensor inputGradient(Tensor outputGradient);
}
