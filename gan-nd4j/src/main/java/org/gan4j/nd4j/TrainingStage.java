package org.gan4j.nd4j;

import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;

/** A layer in one training pass of a fixed number of rows, with its buffers. */
interface TrainingStage {
    /** Filled by {@link #forward}. */
    Matrix output();

    /** Filled by the stage behind before {@link #backward}; may be overwritten there. */
    Matrix outputGradient();

    void forward(Masks masks);

    /** Adds the layer's weight gradients and fills the input's gradient, as far as requested. */
    void backward(Gradients wanted);
}
