package org.gan4j.nd4j;

import org.gan4j.api.backend.Tensor;
import org.gan4j.api.network.Shape;

final class Nd4jTensor implements Tensor {
    private final Device device;
    private final Nd4jScope scope;
    private final Shape shape;
    private final Matrix matrix;

    Nd4jTensor(Device device, Nd4jScope scope, Shape shape, Matrix matrix) {
        this.device = device;
        this.scope = scope;
        this.shape = shape;
        this.matrix = matrix;
    }

    @Override
    public int rows() {
        scope.requireOpen();
        return matrix.rows();
    }

    @Override
    public Shape shape() {
        scope.requireOpen();
        return shape;
    }

    @Override
    public void read(float[] destination) {
        scope.requireOpen();
        if (destination.length < matrix.size()) {
            throw new IllegalArgumentException(
                    "the tensor has " + matrix.size() + " values, the array only " + destination.length);
        }
        device.read(matrix, destination);
    }

    boolean isOn(Device other) {
        return device == other;
    }

    Matrix matrix() {
        scope.requireOpen();
        return matrix;
    }
}
