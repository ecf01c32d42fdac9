package org.gan4j.nd4j;

/** {@code y = max(x, 0)}, {@code dy/dx = 1} where y > 0, else 0. */
final class ReluLayer extends ElementwiseLayer {
    @Override
    void forward(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Sign.positivePart(values[i]);
        }
    }

    @Override
    void backward(float[] output, float[] gradient) {
        for (int i = 0; i < output.length; i++) {
            gradient[i] *= Sign.step(output[i]);
        }
    }
}
