package org.gan4j.nd4j;

/** {@code y = tanh(x)}, {@code dy/dx = 1 − y²}. */
final class TanhLayer extends ElementwiseLayer {
    @Override
    void forward(float[] values) {
        TanhKernel.apply(values);
    }

    @Override
    void backward(float[] output, float[] gradient) {
        for (int i = 0; i < output.length; i++) {
            gradient[i] *= 1 - output[i] * output[i];
        }
    }
}
