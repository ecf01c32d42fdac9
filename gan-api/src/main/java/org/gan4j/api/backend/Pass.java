package org.gan4j.api.backend;

/** One forward pass of a network in training mode, with what its gradients need; valid within its scope. */
public interface Pass {
    /** {@code [rows, …spec.output()]}. */
    Tensor output();

    /**
     * Adds the gradient of the weights to the sum since the network's last update, and updates its running
     * statistics. May be called at most once for each pass.
     *
     * @param outputGradient d loss / d output, of the output's shape
     * @throws IllegalStateException unless the pass was made with {@link Gradients#ofWeights}, or at a second call
     * @throws IllegalArgumentException if the gradient has another shape or number of rows
     */
    void backward(Tensor outputGradient);

    /**
     * The gradient of the input, {@code [rows, …spec.input()]}; does not change the network.
     *
     * @param outputGradient d loss / d output, of the output's shape
     * @throws IllegalStateException unless the pass was made with {@link Gradients#ofInput}
     * @throws IllegalArgumentException if the gradient has another shape or number of rows
     */
    Tensor inputGradient(Tensor outputGradient);
}
