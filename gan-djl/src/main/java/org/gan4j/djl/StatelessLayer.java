package org.gan4j.djl;

import ai.djl.pytorch.engine.PtNDArray;
import java.util.function.UnaryOperator;

/** A layer without parameters that computes the same in training and evaluation. */
record StatelessLayer(UnaryOperator<PtNDArray> function) implements Layer {
    @Override
    public PtNDArray forward(PtNDArray input, Tape tape) {
        return function.apply(input);
    }

    @Override
    public PtNDArray evaluate(PtNDArray input) {
        return function.apply(input);
    }
}
