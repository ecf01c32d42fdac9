package org.gan4j.djl;

/** Writes a layer's lines into the methods of its network's script. */
interface LayerScript {
    /** The output in training mode. */
    ScriptValue forward(ScriptValue input, ScriptMethod method);

    default ScriptValue evaluate(ScriptValue input, ScriptMethod method) {
        return forward(input, method);
    }

    /** The input's gradient from the output's. */
    ScriptValue inputGradient(ScriptValue outputGradient, ScriptMethod method);

    /** Adds the gradients of the weights to their sums, and updates running statistics. */
    default void gather(ScriptValue outputGradient, ScriptMethod method) {}

    /** Adds the weight gradients, and only then computes the input's gradient, possibly in the memory of the output's. */
    default ScriptValue backward(ScriptValue outputGradient, ScriptMethod method) {
        gather(outputGradient, method);
        return inputGradient(outputGradient, method);
    }
}
