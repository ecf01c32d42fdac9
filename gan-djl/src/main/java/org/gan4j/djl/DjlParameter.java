package org.gan4j.djl;

import java.util.Arrays;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.host.HostParameter;

/** A parameter and its gradient, for an optimiser on the host. */
record DjlParameter(Parameter values, Parameter gradient, DjlParameters network) implements HostParameter {
    @Override
    public ParameterSpec spec() {
        return values.spec();
    }

    @Override
    public void readValues(int offset, float[] destination, int length) {
        values.window().read(offset, destination, length);
    }

    @Override
    public void writeValues(int offset, float[] source, int length) {
        values.window().write(offset, source, length);
    }

    @Override
    public void readGradient(int offset, float[] destination, int length) {
        if (network.areGradientsClear()) {
            Arrays.fill(destination, 0, length, 0);
        } else {
            gradient.window().read(offset, destination, length);
        }
    }

    /** Clears the gradients of the whole network: an update clears them all. */
    @Override
    public void clearGradient() {
        network.clearGradients();
    }

    Weight gradientWeight() {
        final float[] copy = new float[spec().shape().size()];
        readGradient(0, copy, copy.length);
        return new Weight(spec().shape(), copy);
    }
}
