package org.gan4j.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import org.gan4j.api.layer.BatchNorm;

/**
 * PyTorch's fused batch norm. It would move running statistics while it computes the output; this one lets it write those of
 * the minibatch to arrays of the pass, and moves its own when the pass is gathered.
 */
record BatchNormLayer(
        BatchNorm spec, Parameter scale, Parameter shift, Parameter runningMean, Parameter runningVariance)
        implements Layer {
    /** Share of the minibatch, so that nothing of the array's own zeros stays. */
    private static final double ALL_OF_THE_MINIBATCH = 1;

    @Override
    public PtNDArray forward(PtNDArray input, Tape tape) {
        final long rows = input.getShape().get(0);
        if (rows < 2) {
            throw new IllegalArgumentException("batch-norm trains on at least 2 rows, not " + rows);
        }
        final PtNDArray mean = zeros(tape.memory());
        final PtNDArray variance = zeros(tape.memory());
        if (!tape.recordsWeights()) {
            return normalize(input, scale.values(), shift.values(), mean, variance);
        }
        final PtNDArray scaleLeaf = tape.leaf(scale.values());
        final PtNDArray shiftLeaf = tape.leaf(shift.values());
        tape.onGather(() -> {
            scale.addGradient(JniUtils.clone(JniUtils.getGradient(scaleLeaf)));
            shift.addGradient(JniUtils.clone(JniUtils.getGradient(shiftLeaf)));
            track(runningMean, mean);
            track(runningVariance, variance);
        });
        return normalize(input, scaleLeaf, shiftLeaf, mean, variance);
    }

    @Override
    public PtNDArray evaluate(PtNDArray input) {
        return JniUtils.batchNorm(
                input,
                runningMean.values(),
                runningVariance.values(),
                scale.values(),
                shift.values(),
                false,
                0,
                spec.epsilon());
    }

    /** @param mean and variance (unbiased) of the minibatch: written here */
    private PtNDArray normalize(PtNDArray input, PtNDArray scale, PtNDArray shift, PtNDArray mean, PtNDArray variance) {
        return JniUtils.batchNorm(input, mean, variance, scale, shift, true, ALL_OF_THE_MINIBATCH, spec.epsilon());
    }

    private void track(Parameter running, PtNDArray batch) {
        final float[] values = running.weight().values();
        final float[] latest = new float[values.length];
        new HostWindow(batch).read(0, latest, latest.length);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (spec.decay() * values[i] + (1 - spec.decay()) * latest[i]);
        }
        running.restore(values);
    }

    private PtNDArray zeros(NDManager memory) {
        return (PtNDArray) memory.zeros(new Shape(scale.size()));
    }
}
