package org.gan4j.nd4j;

/** {@code y = ½ + ½ · tanh(x / 2)}, with an absolute error of at most 2e-7; {@code dy/dx = (1 − y) · y}. */
final class SigmoidLayer extends ElementwiseLayer {
    @Override
    void forward(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= 0.5f;
        }
        TanhKernel.apply(values);
        for (int i = 0; i < values.length; i++) {
            values[i] = 0.5f + 0.5f * values[i];
        }
    }

    @Override
    void backward(float[] output, float[] gradient) {
        for (int i = 0; i < output.length; i++) {
            gradient[i] *= (1 - output[i]) * output[i];
        }
    }
}
