package org.gan4j.nd4j;

import org.bytedeco.javacpp.FloatPointer;

/** A row-major matrix in native memory, {@code [rows, columns]}; its pointer points to the first value. */
record Matrix(FloatPointer pointer, int rows, int columns) {
    int size() {
        return rows * columns;
    }

    /** A view of neighbouring rows. */
    Matrix rows(int first, int count) {
        return new Matrix(pointer.getPointer((long) first * columns), count, columns);
    }
}
