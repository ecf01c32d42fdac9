package org.gan4j.nd4j;

/** {@code y = max(x, 0)}, {@code dy/dx = 1} where y > 0. */
final class ReluLayer extends ElementwiseLayer {
    ReluLayer(Device device) {
        super(device);
    }

    @Override
    Kernel forward(Matrix input, Matrix output, Matrix scratch) {
        return device.positivePart(input, output);
    }

    @Override
    Kernel derivativeOf(Matrix output, Matrix derivative) {
        return device.step(output, 0, derivative);
    }
}
