package org.gan4j.testkit.reference;

import org.gan4j.api.backend.Tensor;
import org.gan4j.api.network.Shape;

/** Values in double precision. */
public final class ReferenceTensor implements Tensor {
    private final ReferenceScope scope;
    private final Shape shape;
    private final DoubleMatrix matrix;

    ReferenceTensor(ReferenceScope scope, Shape shape, DoubleMatrix matrix) {
        this.scope = scope;
        this.shape = shape;
        this.matrix = matrix;
    }

    @Override
    public int rows() {
        return matrix().rows();
    }

    @Override
    public Shape shape() {
        scope.requireOpen();
        return shape;
    }

    @Override
    public void read(float[] destination) {
        final double[] values = matrix().values();
        for (int i = 0; i < values.length; i++) {
            destination[i] = (float) values[i];
        }
    }

    /** A copy of the values, row-major, unrounded. */
    public double[] values() {
        return matrix().values().clone();
    }

    ReferenceScope scope() {
        return scope;
    }

    /** @throws IllegalStateException after the scope closed */
    DoubleMatrix matrix() {
        scope.requireOpen();
        return matrix;
    }
}
