package org.gan4j.djl;

import org.gan4j.api.layer.BatchNorm;

/**
 * PyTorch's fused batch norm. It would update running statistics while it computes the output. Here it gets temporary arrays for
 * the minibatch's statistics, which update the network's in the backward pass.
 */
record BatchNormScript(ScriptNode node, BatchNorm layer) implements LayerScript {
    private static final String MEAN = "mean";
    private static final String VARIANCE = "variance";
    private static final String SCALE_GRADIENT = "scale_gradient";
    private static final String SHIFT_GRADIENT = "shift_gradient";
    private static final String USED_MEAN = "used_mean";
    private static final String USED_DEVIATION = "used_inverse_deviation";

    @Override
    public ScriptValue forward(ScriptValue input, ScriptMethod method) {
        final String scale = node.parameter(BatchNorm.SCALE);
        method.line("%s = torch.zeros_like(%s)".formatted(node.own(MEAN), scale));
        method.line("%s = torch.zeros_like(%s)".formatted(node.own(VARIANCE), scale));
        method.line("%s, %s, %s = torch._native_batch_norm_legit(%s, %s, %s, %s, %s, True, 1., %s)"
                .formatted(
                        node.output(),
                        node.own(USED_MEAN),
                        node.own(USED_DEVIATION),
                        input,
                        scale,
                        node.parameter(BatchNorm.SHIFT),
                        node.own(MEAN),
                        node.own(VARIANCE),
                        layer.epsilon()));
        return ScriptValue.made(node.output());
    }

    @Override
    public ScriptValue evaluate(ScriptValue input, ScriptMethod method) {
        method.line("%s = torch.batch_norm(%s, %s, %s, %s, %s, False, 0., %s, False)"
                .formatted(
                        node.output(),
                        input,
                        node.parameter(BatchNorm.SCALE),
                        node.parameter(BatchNorm.SHIFT),
                        node.parameter(BatchNorm.RUNNING_MEAN),
                        node.parameter(BatchNorm.RUNNING_VARIANCE),
                        layer.epsilon()));
        return ScriptValue.made(node.output());
    }

    @Override
    public ScriptValue inputGradient(ScriptValue outputGradient, ScriptMethod method) {
        differentiate(outputGradient, "[True, False, False]", method);
        return ScriptValue.made(node.inputGradient());
    }

    @Override
    public void gather(ScriptValue outputGradient, ScriptMethod method) {
        differentiate(outputGradient, "[False, True, True]", method);
        gatherShares(method);
    }

    @Override
    public ScriptValue backward(ScriptValue outputGradient, ScriptMethod method) {
        differentiate(outputGradient, "[True, True, True]", method);
        gatherShares(method);
        return ScriptValue.made(node.inputGradient());
    }

    private void gatherShares(ScriptMethod method) {
        method.line("self.gather(%s, %s, first)".formatted(node.gathered(BatchNorm.SCALE), node.own(SCALE_GRADIENT)));
        method.line("self.gather(%s, %s, first)".formatted(node.gathered(BatchNorm.SHIFT), node.own(SHIFT_GRADIENT)));
        track(BatchNorm.RUNNING_MEAN, MEAN, method);
        track(BatchNorm.RUNNING_VARIANCE, VARIANCE, method);
    }

    private void differentiate(ScriptValue outputGradient, String wanted, ScriptMethod method) {
        method.line("%s, %s, %s = torch.native_batch_norm_backward(%s, %s, %s, None, None, %s, %s, True, %s, %s)"
                .formatted(
                        node.inputGradient(),
                        node.own(SCALE_GRADIENT),
                        node.own(SHIFT_GRADIENT),
                        outputGradient,
                        node.savedInput(),
                        node.parameter(BatchNorm.SCALE),
                        node.savedOwn(USED_MEAN),
                        node.savedOwn(USED_DEVIATION),
                        layer.epsilon(),
                        wanted));
    }

    private void track(String running, String latest, ScriptMethod method) {
        method.line("torch.add_(torch.mul_(%s, %s), %s, alpha=%s)"
                .formatted(node.parameter(running), layer.decay(), node.savedOwn(latest), 1 - layer.decay()));
    }
}
