package org.gan4j.djl;

/**
 * A function of each value, whose derivative follows from its result.
 *
 * @param function {@code torch.relu}
 * @param settings its arguments after the values, each after a comma
 * @param gradient of the input, from that of the output and the output
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
