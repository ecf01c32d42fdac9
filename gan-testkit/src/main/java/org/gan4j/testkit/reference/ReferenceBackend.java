package org.gan4j.testkit.reference;

import java.util.Arrays;
import java.util.Map;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Distances;
import org.gan4j.api.backend.Scope;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.Shape;

/**
 * The reference with which every engine is compared: plain Java in double precision; each layer follows its definition.
 * Designed to be checked by eye and by finite differences, not for speed.
 */
public final class ReferenceBackend implements Backend {
    private ReferenceScope scope;
    private boolean closed;

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("precision", "double", "java", System.getProperty("java.version"));
    }

    @Override
    public ReferenceNetwork network(NetworkSpec spec, Weights weights) {
        requireOpen();
        return new ReferenceNetwork(this, spec, weights);
    }

    @Override
    public Scope scope() {
        requireOpen();
        if (scope != null && scope.isOpen()) {
            throw new IllegalStateException("a scope is open already");
        }
        scope = new ReferenceScope(this);
        return scope;
    }

    @Override
    public ReferenceTensor upload(Shape shape, int rows, float[] values) {
        final double[] wide = new double[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return upload(shape, rows, wide);
    }

    /** As {@link #upload(Shape, int, float[])}, without rounding. */
    public ReferenceTensor upload(Shape shape, int rows, double[] values) {
        if (scope == null || !scope.isOpen()) {
            throw new IllegalStateException("tensors are made within a scope, and none is open");
        }
        final int size = Math.multiplyExact(rows, shape.size());
        if (rows < 1 || values.length < size) {
            throw new IllegalArgumentException(
                    rows + " rows of " + shape + " need " + size + " values, not " + values.length);
        }
        final DoubleMatrix copy = DoubleMatrix.zeros(rows, shape.size());
        System.arraycopy(values, 0, copy.values(), 0, size);
        return new ReferenceTensor(scope, shape, copy);
    }

    @Override
    public ReferenceTensor join(Tensor first, Tensor second) {
        final ReferenceTensor upper = own(first);
        final ReferenceTensor lower = own(second);
        if (!upper.shape().equals(lower.shape())) {
            throw new IllegalArgumentException(
                    "rows of " + upper.shape() + " and of " + lower.shape() + " do not form a tensor");
        }
        final double[] above = upper.matrix().values();
        final double[] below = lower.matrix().values();
        final double[] both = Arrays.copyOf(above, above.length + below.length);
        System.arraycopy(below, 0, both, above.length, below.length);
        return upload(upper.shape(), Math.addExact(upper.rows(), lower.rows()), both);
    }

    @Override
    public Distances distances(int width, float[] points) {
        requireOpen();
        return new ReferenceDistances(this, width, points);
    }

    @Override
    public void close() {
        closed = true;
        if (scope != null) {
            scope.close();
        }
    }

    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the backend is closed");
        }
    }

    /** @throws IllegalArgumentException if another backend made the tensor */
    ReferenceTensor own(Tensor tensor) {
        if (tensor instanceof ReferenceTensor reference && reference.scope().backend() == this) {
            return reference;
        }
        throw new IllegalArgumentException("a tensor of another backend: " + tensor);
    }
}
