package org.gan4j.nd4j;

import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;

/** A stage that computes each value by itself. */
record ElementwiseStage(Matrix output, Matrix outputGradient, Kernel forward, Kernel backward)
        implements TrainingStage {
    @Override
    public void forward(Masks masks) {
        forward.run();
    }

    @Override
    public void backward(Gradients wanted) {
        if (wanted.ofInput()) {
            backward.run();
        }
    }
}
