package org.gan4j.djl;

import org.gan4j.api.network.Shape;

/** The largest of each group, which alone gets the gradient. */
record MaxoutScript(ScriptNode node, int pieces) implements LayerScript {
    private static final String PLACES = "places";

    @Override
    public ScriptValue forward(ScriptValue input, ScriptMethod method) {
        method.line("%s, %s = torch.max(torch.view(%s, %s), 2, False)"
                .formatted(
                        node.output(),
                        node.own(PLACES),
                        input,
                        ScriptNode.rows(Shape.of(node.node().output().size(), pieces))));
        return ScriptValue.made(node.output());
    }

    @Override
    public ScriptValue inputGradient(ScriptValue outputGradient, ScriptMethod method) {
        method.line(
                "%s = torch.view(torch.value_selecting_reduction_backward(%s, 2, %s, [torch.size(%s, 0), %s, %s], False), %s)"
                        .formatted(
                                node.inputGradient(),
                                outputGradient,
                                node.savedOwn(PLACES),
                                outputGradient,
                                node.node().output().size(),
                                pieces,
                                ScriptNode.rows(node.node().input())));
        return ScriptValue.made(node.inputGradient());
    }
}
