package org.gan4j.testkit.reference;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** A minibatch: {@code [rows, columns]}, row-major; each row is one example, whatever its shape. */
record DoubleMatrix(int rows, int columns, double[] values) {
    static DoubleMatrix zeros(int rows, int columns) {
        return new DoubleMatrix(rows, columns, new double[rows * columns]);
    }

    double at(int row, int column) {
        return values[row * columns + column];
    }

    void set(int row, int column, double value) {
        values[row * columns + column] = value;
    }

    DoubleMatrix map(DoubleUnaryOperator function) {
        return new DoubleMatrix(
                rows, columns, Arrays.stream(values).map(function).toArray());
    }

    /** The element-wise product. */
    DoubleMatrix times(DoubleMatrix other) {
        final DoubleMatrix product = zeros(rows, columns);
        for (int i = 0; i < values.length; i++) {
            product.values[i] = values[i] * other.values[i];
        }
        return product;
    }
}
