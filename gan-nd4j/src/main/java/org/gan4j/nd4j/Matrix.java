package org.gan4j.nd4j;

import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** A row-major matrix in native memory, {@code [rows, columns]}; a view's pointer already stands at its offset. */
record Matrix(INDArray array, FloatPointer pointer, int rows, int columns) {
    int size() {
        return rows * columns;
    }

    /** A view of neighbouring rows. */
    Matrix rows(int first, int count) {
        final INDArray view = array.get(NDArrayIndex.interval(first, first + (long) count), NDArrayIndex.all());
        return new Matrix(view, pointer.getPointer((long) first * columns), count, columns);
    }
}
