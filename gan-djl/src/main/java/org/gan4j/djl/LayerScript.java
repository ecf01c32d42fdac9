package org.gan4j.djl;

/** What a layer writes into the methods of its network's script. */
interface LayerScript {
    /** In training mode. */
    ScriptValue forward(ScriptValue input, ScriptMethod method);

    default ScriptValue evaluate(ScriptValue input, ScriptMethod method) {
        return forward(input, method);
    }

    /** The input's gradient from the output's. */
    ScriptValue inputGradient(ScriptValue outputGradient, ScriptMethod method);

    /** Adds the gradients of the weights to those gathered so far, and moves running statistics. */
    default void gather(ScriptValue outputGradient, ScriptMethod method) {}

    /** Gathers, and only then makes the input's gradient, perhaps in the place of the output's. */
    default ScriptValue backward(ScriptValue outputGradient, ScriptMethod method) {
        gather(outputGradient, method);
        return inputGradient(outputGradient, method);
    }
}
