package org.gan4j.nd4j;

import java.util.function.UnaryOperator;

/**
 * A layer whose output columns each depend on one input column, or on a group of neighbours. It is computed on the
 * host, in tiles: arrays of rows, with some of the columns.
 */
interface ColumnLayer {
    /** The number of neighbouring input columns for one output column. */
    default int group() {
        return 1;
    }

    /** Whether an optimiser changes parameters of the layer. */
    default boolean isTrained() {
        return false;
    }

    /** A training pass, used for one minibatch at a time, of this many rows and columns. */
    ColumnPass training(int rows, int columns);

    /** The evaluation of a tile, which the function may overwrite and return. */
    UnaryOperator<float[][]> evaluation(int rows, Columns tile);
}
