package org.gan4j.nd4j;

/** {@code y = x · d} with {@code d = 1} where x > 0, else the slope. */
final class LeakyReluLayer extends ElementwiseLayer {
    private final float slope;

    LeakyReluLayer(Device device, double slope) {
        super(device);
        this.slope = (float) slope;
    }

    @Override
    Kernel forward(Matrix input, Matrix output, Matrix scratch) {
        return device.step(input, slope, scratch).then(device.times(input, scratch, output));
    }

    @Override
    Kernel derivativeOf(Matrix output, Matrix derivative) {
        return Kernel.NONE;
    }
}
