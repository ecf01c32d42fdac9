package org.gan4j.djl;

/**
 * An elementwise function whose derivative follows from its result.
 *
 * @param function for example {@code torch.relu}
 * @param settings the function's arguments after the values, each after a comma
 * @param gradient the input's gradient as an expression of the output's gradient and the output
 */
record ActivationScript(ScriptNode node, String function, String settings, Gradient gradient) implements LayerScript {
    /** An expression of the script. */
    @FunctionalInterface
    interface Gradient {
        String of(ScriptValue outputGradient, String output);
    }

    @Override
    public ScriptValue forward(ScriptValue input, ScriptMethod method) {
        method.line("%s = %s%s(%s%s)".formatted(node.output(), function, input.ending(), input, settings));
        return ScriptValue.made(node.output());
    }

    @Override
    public ScriptValue inputGradient(ScriptValue outputGradient, ScriptMethod method) {
        method.line(node.inputGradient() + " = " + gradient.of(outputGradient, node.savedOutput()));
        return ScriptValue.made(node.inputGradient());
    }
}
