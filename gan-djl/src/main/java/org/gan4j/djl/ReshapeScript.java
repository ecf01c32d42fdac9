package org.gan4j.djl;

import org.gan4j.api.network.Shape;

/** The same values in another shape. */
record ReshapeScript(ScriptNode node) implements LayerScript {
    @Override
    public ScriptValue forward(ScriptValue input, ScriptMethod method) {
        return view(input, node.output(), node.node().output(), method);
    }

    @Override
    public ScriptValue inputGradient(ScriptValue outputGradient, ScriptMethod method) {
        return view(outputGradient, node.inputGradient(), node.node().input(), method);
    }

    private static ScriptValue view(ScriptValue values, String result, Shape shape, ScriptMethod method) {
        method.line("%s = torch.view(%s, %s)".formatted(result, values, ScriptNode.rows(shape)));
        return new ScriptValue(result, values.free());
    }
}
