package org.gan4j.nd4j;

import org.bytedeco.javacpp.FloatPointer;

/**
 * {@code c ← op(a) · op(b) + beta · c}, for all of a matrix c or for neighbouring rows and columns of it.
 *
 * @param rows of c, and of op(a)
 * @param columns of c, and of op(b)
 * @param inner columns of op(a), and rows of op(b)
 */
record Product(int rows, int columns, int inner, Operand a, Operand b, float beta, Operand c) {
    /** Whether a factor is transposed. */
    enum Factor {
        PLAIN,
        TRANSPOSED
    }

    /**
     * Row-major values.
     *
     * @param first the first value
     * @param stride the distance from a row's first value to the next row's
     */
    record Operand(FloatPointer first, int stride, Factor factor) {
        static Operand of(Matrix matrix, Factor factor) {
            return new Operand(matrix.pointer(), matrix.columns(), factor);
        }

        boolean isTransposed() {
            return factor == Factor.TRANSPOSED;
        }

        /** The operand starting at a row and a column of the factor, transposed or not. */
        private Operand from(int row, int column) {
            final long offset = isTransposed() ? (long) column * stride + row : (long) row * stride + column;
            return new Operand(first.getPointer(offset), stride, factor);
        }
    }

    static Product of(Matrix a, Factor factorA, Matrix b, Factor factorB, Matrix c, float beta) {
        return new Product(
                c.rows(),
                c.columns(),
                factorA == Factor.PLAIN ? a.columns() : a.rows(),
                Operand.of(a, factorA),
                Operand.of(b, factorB),
                beta,
                Operand.of(c, Factor.PLAIN));
    }

    /** The number of multiplications of two values. */
    double multiplications() {
        return (double) rows * columns * inner;
    }

    boolean hasSideOfOne() {
        return rows == 1 || columns == 1 || inner == 1;
    }

    Product columns(Columns part) {
        return new Product(rows, part.width(), inner, a, b.from(0, part.first()), beta, c.from(0, part.first()));
    }

    Product rows(int first, int count) {
        return new Product(count, columns, inner, a.from(first, 0), b, beta, c.from(first, 0));
    }
}
