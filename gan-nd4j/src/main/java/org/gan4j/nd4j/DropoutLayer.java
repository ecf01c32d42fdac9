package org.gan4j.nd4j;

import org.gan4j.api.backend.Gradients;
import org.gan4j.api.backend.Masks;

/** {@code Y = X ∘ mask} in training, {@code Y = X} in evaluation. */
final class DropoutLayer implements Layer {
    private final Device device;
    private final int index;
    private final double keep;

    DropoutLayer(Device device, int index, double keep) {
        this.device = device;
        this.index = index;
        this.keep = keep;
    }

    @Override
    public TrainingStage training(Matrix input, Matrix inputGradient) {
        return new Stage(input, inputGradient);
    }

    @Override
    public EvaluationStage evaluation(Matrix input) {
        return new EvaluationStage(input, Kernel.NONE);
    }

    private final class Stage extends BufferedStage {
        private final Matrix mask;
        private final float[] hostMask;
        private final Kernel forward;
        private final Kernel backward;

        Stage(Matrix input, Matrix inputGradient) {
            super(device, input.rows(), input.columns());
            mask = device.matrix(input.rows(), input.columns());
            hostMask = new float[input.size()];
            forward = device.times(input, mask, output());
            backward = device.times(outputGradient(), mask, inputGradient);
        }

        @Override
        public void forward(Masks masks) {
            masks.fill(index, keep, hostMask, hostMask.length);
            device.write(hostMask, mask);
            forward.run();
        }

        @Override
        public void backward(Gradients wanted) {
            if (wanted.ofInput()) {
                backward.run();
            }
        }
    }
}
