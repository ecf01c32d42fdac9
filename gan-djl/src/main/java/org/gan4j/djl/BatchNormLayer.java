package org.gan4j.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import org.gan4j.api.layer.BatchNorm;

/**
 * PyTorch's fused batch norm. It would move running statistics while it computes the output; this one lets it write those of
 * the minibatch elsewhere, and moves its own when the pass is gathered.
 */
final class BatchNormLayer implements Layer {
    /** Share of the minibatch, so that nothing of the array's own zeros stays. */
    private static final double ALL_OF_THE_MINIBATCH = 1;

    private final BatchNorm spec;
    private final Parameter scale;
    private final Parameter shift;
    private final Parameter runningMean;
    private final Parameter runningVariance;
    private final MinibatchStatistic mean;
    private final MinibatchStatistic variance;

    /** @param memory lives as long as the parameters */
    BatchNormLayer(
            BatchNorm spec,
            Parameter scale,
            Parameter shift,
            Parameter runningMean,
            Parameter runningVariance,
            NDManager memory) {
        this.spec = spec;
        this.scale = scale;
        this.shift = shift;
        this.runningMean = runningMean;
        this.runningVariance = runningVariance;
        this.mean = new MinibatchStatistic(memory, scale.size());
        this.variance = new MinibatchStatistic(memory, scale.size());
    }

    @Override
    public PtNDArray forward(PtNDArray input, Tape tape) {
        final long rows = input.getShape().get(0);
        if (rows < 2) {
            throw new IllegalArgumentException("batch-norm trains on at least 2 rows, not " + rows);
        }
        if (!tape.recordsWeights()) {
            return normalize(input, scale.values(), shift.values());
        }
        final PtNDArray scaleLeaf = tape.leaf(scale.values());
        final PtNDArray shiftLeaf = tape.leaf(shift.values());
        final PtNDArray output = normalize(input, scaleLeaf, shiftLeaf);
        final float[] latestMean = mean.copy();
        final float[] latestVariance = variance.copy();
        tape.onGather(() -> {
            scale.addGradient(JniUtils.clone(JniUtils.getGradient(scaleLeaf)));
            shift.addGradient(JniUtils.clone(JniUtils.getGradient(shiftLeaf)));
            track(runningMean, latestMean);
            track(runningVariance, latestVariance);
        });
        return output;
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

    /** Leaves the mean and the (unbiased) variance of the minibatch behind. */
    private PtNDArray normalize(PtNDArray input, PtNDArray scale, PtNDArray shift) {
        return JniUtils.batchNorm(
                input, mean.cleared(), variance.cleared(), scale, shift, true, ALL_OF_THE_MINIBATCH, spec.epsilon());
    }

    private void track(Parameter running, float[] latest) {
        final float[] values = running.weight().values();
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (spec.decay() * values[i] + (1 - spec.decay()) * latest[i]);
        }
        running.restore(values);
    }
}
