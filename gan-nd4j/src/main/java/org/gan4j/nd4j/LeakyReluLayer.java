package org.gan4j.nd4j;

/** {@code y = x · d} with {@code d = 1} where x > 0, else the slope. */
final class LeakyReluLayer extends ElementwiseLayer {
    private final float slope;
    private final float rest;

    LeakyReluLayer(double slope) {
        this.slope = (float) slope;
        this.rest = 1 - this.slope;
    }

    @Override
    void forward(float[] values) {
        for (int i = 0; i < values.length; i++) {
            final float positive = Sign.positivePart(values[i]);
            values[i] = positive + slope * (values[i] - positive);
        }
    }

    @Override
    void backward(float[] output, float[] gradient) {
        for (int i = 0; i < output.length; i++) {
            gradient[i] *= slope + rest * Sign.step(output[i]);
        }
    }
}
