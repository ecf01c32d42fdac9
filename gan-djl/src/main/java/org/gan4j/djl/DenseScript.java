package org.gan4j.djl;

import org.gan4j.api.layer.Dense;

/** {@code Y = X · W + b}, from which {@code dX = dY · Wᵀ}, {@code dW = Xᵀ · dY} and {@code db = Σ_rows dY}. */
record DenseScript(ScriptNode node) implements LayerScript {
    @Override
    public ScriptValue forward(ScriptValue input, ScriptMethod method) {
        method.line("%s = torch.addmm(%s, %s, %s)"
                .formatted(node.output(), node.parameter(Dense.BIAS), input, node.parameter(Dense.WEIGHTS)));
        return ScriptValue.made(node.output());
    }

    @Override
    public ScriptValue inputGradient(ScriptValue outputGradient, ScriptMethod method) {
        method.line("%s = torch.mm(%s, torch.t(%s))"
                .formatted(node.inputGradient(), outputGradient, node.parameter(Dense.WEIGHTS)));
        return ScriptValue.made(node.inputGradient());
    }

    @Override
    public void gather(ScriptValue outputGradient, ScriptMethod method) {
        method.line("self.gather_product(%s, torch.t(%s), %s, first)"
                .formatted(node.gathered(Dense.WEIGHTS), node.savedInput(), outputGradient));
        method.line("self.gather(%s, torch.sum(%s, [0]), first)".formatted(node.gathered(Dense.BIAS), outputGradient));
    }
}
