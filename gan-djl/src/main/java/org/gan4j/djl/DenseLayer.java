package org.gan4j.djl;

import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

/**
 * {@code Y = X · W + b}. Of the graph's leaves, only b is one, once for each row: its gradient is δ = dL/dY, from which
 * {@code dW = Xᵀ · δ} and {@code db = Σ_rows δ} follow outside the graph, if they are wanted at all.
 */
final class DenseLayer implements Layer {
    private static final long[] ROWS = {0};

    private final Parameter weights;
    private final Parameter bias;
    private final PtNDArray transposed;

    DenseLayer(Parameter weights, Parameter bias) {
        this.weights = weights;
        this.bias = bias;
        this.transposed = JniUtils.transpose(weights.values(), 0, 1); // a view, as torch's linear wants it: [units, in]
    }

    @Override
    public PtNDArray forward(PtNDArray input, Tape tape) {
        if (!tape.recordsWeights()) {
            return evaluate(input);
        }
        final PtNDArray biasOfRows = tape.leaf(biasOf(input.getShape().get(0), tape));
        tape.onGather(() -> gather(input, JniUtils.getGradient(biasOfRows)));
        return JniUtils.linear(input, transposed, biasOfRows);
    }

    @Override
    public PtNDArray evaluate(PtNDArray input) {
        return JniUtils.linear(input, transposed, bias.values());
    }

    /** A view {@code [rows, units]}. */
    private PtNDArray biasOf(long rows, Tape tape) {
        final PtNDArray view = JniUtils.broadcast(bias.values(), new Shape(rows, bias.size()));
        view.attach(tape.memory());
        return view;
    }

    private void gather(PtNDArray input, PtNDArray delta) {
        weights.addGradient(JniUtils.matmul(JniUtils.transpose(input, 0, 1), delta));
        bias.addGradient(JniUtils.sum(delta, ROWS, false));
    }
}
