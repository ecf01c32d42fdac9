package org.gan4j.djl;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;

/** A named array of a network, or the sum of its gradient. */
final class Parameter {
    private final ParameterSpec spec;
    private final PtNDArray array;
    private final HostWindow window;

    Parameter(ParameterSpec spec, NDManager memory, float[] initial) {
        this.spec = spec;
        this.array = HostWindow.upload(memory, shape(spec.shape()), initial);
        this.window = new HostWindow(array);
    }

    private static ai.djl.ndarray.types.Shape shape(Shape shape) {
        return new ai.djl.ndarray.types.Shape(
                shape.dimensions().stream().mapToLong(Integer::longValue).toArray());
    }

    ParameterSpec spec() {
        return spec;
    }

    PtNDArray array() {
        return array;
    }

    HostWindow window() {
        return window;
    }

    Weight weight() {
        final float[] copy = new float[spec.shape().size()];
        window.read(0, copy, copy.length);
        return new Weight(spec.shape(), copy);
    }

    void restore(float[] source) {
        window.write(0, source, spec.shape().size());
    }
}
