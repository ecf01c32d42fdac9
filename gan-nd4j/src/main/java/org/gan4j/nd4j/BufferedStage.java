package org.gan4j.nd4j;

/** A stage with buffers of its own for its output and that output's gradient. */
abstract class BufferedStage implements TrainingStage {
    private final Matrix output;
    private final Matrix outputGradient;

    BufferedStage(Device device, int rows, int columns) {
        output = device.matrix(rows, columns);
        outputGradient = device.matrix(rows, columns);
    }

    @Override
    public final Matrix output() {
        return output;
    }

    @Override
    public final Matrix outputGradient() {
        return outputGradient;
    }
}
