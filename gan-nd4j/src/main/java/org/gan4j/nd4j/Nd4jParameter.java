package org.gan4j.nd4j;

import java.util.Arrays;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.host.HostParameter;

/** A trained tensor and its gradient. */
final class Nd4jParameter implements HostParameter {
    private final ParameterSpec spec;
    private final Matrix value;
    private final Matrix gradient;
    private final HostValues values;
    private final HostValues gradients;
    private boolean gathered;

    Nd4jParameter(Device device, ParameterSpec spec, int rows, int columns) {
        this.spec = spec;
        value = device.matrix(rows, columns);
        gradient = device.matrix(rows, columns);
        values = device.values(value);
        gradients = device.values(gradient);
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }

    Matrix value() {
        return value;
    }

    /** The gradient; undefined until a pass has written it. The first pass after an update sets it, later passes add to it. */
    Matrix gradient() {
        return gradient;
    }

    /** Whether a pass before this one has written the gradient since the last update. */
    boolean isGathered() {
        return gathered;
    }

    void markGathered() {
        gathered = true;
    }

    /** Adds a pass's share of the gradient of some neighbouring values. */
    void addGradient(int offset, float[] share) {
        if (gathered) {
            final float[] sum = new float[share.length];
            gradients.read(offset, sum);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += share[i];
            }
            gradients.write(offset, sum);
        } else {
            gradients.write(offset, share);
        }
    }

    @Override
    public void readValues(int offset, float[] destination, int length) {
        values.read(offset, destination, length);
    }

    @Override
    public void readGradient(int offset, float[] destination, int length) {
        if (gathered) {
            gradients.read(offset, destination, length);
        } else {
            Arrays.fill(destination, 0, length, 0);
        }
    }

    @Override
    public void writeValues(int offset, float[] source, int length) {
        values.write(offset, source, length);
    }

    @Override
    public void clearGradient() {
        gathered = false;
    }
}
