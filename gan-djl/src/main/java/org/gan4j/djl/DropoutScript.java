package org.gan4j.djl;

/**
 * {@code y = x · mask} in training, {@code y = x} in evaluation.
 *
 * @param place index of the layer's mask among those of the pass
 */
record DropoutScript(ScriptNode node, int place) implements LayerScript {
    @Override
    public ScriptValue forward(ScriptValue input, ScriptMethod method) {
        method.line("%s = masks[%s]".formatted(node.own("mask"), place));
        return masked(input, node.own("mask"), node.output(), method);
    }

    @Override
    public ScriptValue evaluate(ScriptValue input, ScriptMethod method) {
        return input;
    }

    @Override
    public ScriptValue inputGradient(ScriptValue outputGradient, ScriptMethod method) {
        return masked(outputGradient, node.savedOwn("mask"), node.inputGradient(), method);
    }

    private static ScriptValue masked(ScriptValue values, String mask, String result, ScriptMethod method) {
        method.line("%s = torch.mul%s(%s, %s)".formatted(result, values.ending(), values, mask));
        return ScriptValue.made(result);
    }
}
