package org.gan4j.djl;

import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;

/** {@code y = x · mask} in training, {@code y = x} in evaluation. */
final class DropoutLayer implements Layer {
    private final int index;
    private final double keep;
    private float[] mask = new float[0];

    DropoutLayer(int index, double keep) {
        this.index = index;
        this.keep = keep;
    }

    @Override
    public PtNDArray forward(PtNDArray input, Tape tape) {
        final int length = Math.toIntExact(input.size());
        if (mask.length < length) {
            mask = new float[length];
        }
        tape.masks().of(index, keep).fill(mask, 0, length);
        return JniUtils.mul(input, HostWindow.upload(tape.memory(), input.getShape(), mask));
    }

    @Override
    public PtNDArray evaluate(PtNDArray input) {
        return input;
    }
}
