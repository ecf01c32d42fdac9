package org.gan4j.nd4j;

/** A row of values on the device with its place on the host, for short computations by column. */
final class Row {
    private final Device device;
    private final Matrix matrix;
    private final float[] host;

    Row(Device device, int columns) {
        this(device, device.matrix(1, columns));
    }

    Row(Device device, Matrix matrix) {
        this.device = device;
        this.matrix = matrix;
        host = new float[matrix.size()];
    }

    Matrix matrix() {
        return matrix;
    }

    float[] host() {
        return host;
    }

    void download() {
        device.read(matrix, host);
    }

    void upload() {
        device.write(host, matrix);
    }
}
