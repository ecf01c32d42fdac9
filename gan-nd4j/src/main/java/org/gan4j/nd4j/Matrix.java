package org.gan4j.nd4j;

import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A row-major matrix in native memory, {@code [rows, columns]}; a view's pointer already stands at its offset. */
record Matrix(INDArray array, FloatPointer pointer, int rows, int columns) {
    int size() {
        return rows * columns;
    }
}
