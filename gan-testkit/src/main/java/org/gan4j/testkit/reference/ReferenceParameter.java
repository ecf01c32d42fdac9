package org.gan4j.testkit.reference;

import java.util.Arrays;
import org.gan4j.api.backend.Weights.Weight;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;

/** A named tensor of a network and its summed gradient, in double precision, row-major. */
public final class ReferenceParameter {
    private final ParameterSpec spec;
    private final double[] values;
    private final double[] gradient;

    ReferenceParameter(ParameterSpec spec) {
        this.spec = spec;
        this.values = new double[spec.shape().size()];
        this.gradient = new double[spec.shape().size()];
    }

    public ParameterSpec spec() {
        return spec;
    }

    public int size() {
        return values.length;
    }

    public double get(int index) {
        return values[index];
    }

    public void set(int index, double value) {
        values[index] = value;
    }

    public double gradient(int index) {
        return gradient[index];
    }

    void add(int index, double change) {
        values[index] += change;
    }

    void addGradient(int index, double change) {
        gradient[index] += change;
    }

    void clearGradient() {
        Arrays.fill(gradient, 0);
    }

    void load(float[] source) {
        for (int i = 0; i < values.length; i++) {
            values[i] = source[i];
        }
    }

    Weight weight() {
        return weight(spec.shape(), values);
    }

    Weight gradientWeight() {
        return weight(spec.shape(), gradient);
    }

    static Weight weight(Shape shape, double[] source) {
        final float[] copy = new float[source.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = (float) source[i];
        }
        return new Weight(shape, copy);
    }
}
