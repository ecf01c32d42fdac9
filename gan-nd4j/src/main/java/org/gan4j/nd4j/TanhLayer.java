package org.gan4j.nd4j;

/** {@code y = tanh(x)}, {@code dy/dx = 1 − y²}. */
final class TanhLayer extends ElementwiseLayer {
    TanhLayer(Device device) {
        super(device);
    }

    @Override
    Kernel forward(Matrix input, Matrix output, Matrix scratch) {
        return device.tanh(input, output);
    }

    @Override
    Kernel derivativeOf(Matrix output, Matrix derivative) {
        return device.square(output, derivative).then(device.subtractFrom(1, derivative, derivative));
    }
}
