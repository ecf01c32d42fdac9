package org.gan4j.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;

/** Room for what the engine finds of one minibatch, feature by feature, and then of the next. */
final class MinibatchStatistic {
    private final PtNDArray array;
    private final HostWindow window;
    private final float[] zeros;

    /** @param memory lives as long as this is used */
    MinibatchStatistic(NDManager memory, int features) {
        array = (PtNDArray) memory.zeros(new Shape(features));
        window = new HostWindow(array);
        zeros = new float[features];
    }

    /** To be written to; all 0, for no share of a NaN is 0. */
    PtNDArray cleared() {
        window.write(0, zeros, zeros.length);
        return array;
    }

    float[] copy() {
        final float[] copy = new float[zeros.length];
        window.read(0, copy, copy.length);
        return copy;
    }
}
