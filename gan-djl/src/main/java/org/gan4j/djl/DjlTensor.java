package org.gan4j.djl;

import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import org.gan4j.api.backend.Tensor;
import org.gan4j.api.network.Shape;

/** A float32 array {@code [rows, …shape]} of PyTorch's. */
final class DjlTensor implements Tensor {
    private final DjlScope scope;
    private final Shape shape;
    private final int rows;
    private final PtNDArray array;

    DjlTensor(DjlScope scope, Shape shape, int rows, PtNDArray array) {
        this.scope = scope;
        this.shape = shape;
        this.rows = rows;
        this.array = array;
    }

    /** {@code [rows, …shape]} as the engine writes it. */
    static ai.djl.ndarray.types.Shape batch(int rows, Shape shape) {
        final long[] dimensions = new long[1 + shape.dimensions().size()];
        dimensions[0] = rows;
        for (int i = 1; i < dimensions.length; i++) {
            dimensions[i] = shape.dimensions().get(i - 1);
        }
        return new ai.djl.ndarray.types.Shape(dimensions);
    }

    @Override
    public int rows() {
        scope.requireOpen();
        return rows;
    }

    @Override
    public Shape shape() {
        scope.requireOpen();
        return shape;
    }

    @Override
    public void read(float[] destination) {
        new HostWindow(array()).read(0, destination, rows * shape.size());
    }

    DjlTensor join(DjlTensor next) {
        if (!shape.equals(next.shape())) {
            throw new IllegalArgumentException(
                    "rows of " + shape + " and of " + next.shape() + " do not form a tensor");
        }
        final PtNDArray both = JniUtils.cat(new PtNDArray[] {array(), next.array()}, 0);
        return new DjlTensor(scope, shape, Math.addExact(rows, next.rows()), both);
    }

    DjlScope scope() {
        return scope;
    }

    /** @throws IllegalStateException after the scope closed */
    PtNDArray array() {
        scope.requireOpen();
        return array;
    }
}
