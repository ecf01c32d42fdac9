package org.gan4j.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.Arrays;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.backend.host.HostParameter;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;

/**
 * A parameter and the gradient gathered for it. PyTorch never sees it as requiring a gradient: whoever is not asked to
 * learn is frozen by construction.
 */
final class Parameter implements HostParameter {
    private final ParameterSpec spec;
    private final NDManager memory;
    private final PtNDArray values;
    private final HostWindow window;
    private PtNDArray gradient;
    private HostWindow gradientWindow;

    Parameter(ParameterSpec spec, NDManager memory, float[] initial) {
        this.spec = spec;
        this.memory = memory;
        this.values = HostWindow.upload(memory, shape(spec.shape()), initial);
        this.window = new HostWindow(values);
    }

    private static ai.djl.ndarray.types.Shape shape(Shape shape) {
        return new ai.djl.ndarray.types.Shape(
                shape.dimensions().stream().mapToLong(Integer::longValue).toArray());
    }

    @Override
    public ParameterSpec spec() {
        return spec;
    }

    int size() {
        return spec.shape().size();
    }

    PtNDArray values() {
        return values;
    }

    @Override
    public void readValues(int offset, float[] destination, int length) {
        window.read(offset, destination, length);
    }

    @Override
    public void writeValues(int offset, float[] source, int length) {
        window.write(offset, source, length);
    }

    Weight weight() {
        final float[] copy = new float[size()];
        window.read(0, copy, copy.length);
        return new Weight(spec.shape(), copy);
    }

    void restore(float[] source) {
        window.write(0, source, size());
    }

    /** @param share a contiguous array that nobody else holds; taken over if it is the first since the last update */
    void addGradient(PtNDArray share) {
        if (gradient == null) {
            share.attach(memory);
            gradient = share;
            gradientWindow = new HostWindow(share);
        } else {
            JniUtils.addi(gradient, share);
        }
    }

    @Override
    public void readGradient(int offset, float[] destination, int length) {
        if (gradient == null) {
            Arrays.fill(destination, 0, length, 0);
        } else {
            gradientWindow.read(offset, destination, length);
        }
    }

    Weight gradientWeight() {
        final float[] copy = new float[size()];
        readGradient(0, copy, copy.length);
        return new Weight(spec.shape(), copy);
    }

    @Override
    public void clearGradient() {
        if (gradient != null) {
            gradient.close();
            gradient = null;
            gradientWindow = null;
        }
    }
}
