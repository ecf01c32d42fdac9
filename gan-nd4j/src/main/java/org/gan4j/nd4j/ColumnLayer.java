package org.gan4j.nd4j;

import java.util.function.UnaryOperator;

/**
 * A layer whose output's columns depend on one column of the input each, or on a group of neighbours. It is computed on the
 * host, in tiles: arrays of rows, of some columns.
 */
interface ColumnLayer {
    /** How many neighbouring columns make one. */
    default int group() {
        return 1;
    }

    /** Whether an optimiser changes parameters of it. */
    default boolean isTrained() {
        return false;
    }

    /** Passes of so many rows of so many columns, one at a time. */
    ColumnPass training(int rows, int columns);

    /** What evaluation makes of a tile, which it may overwrite and return. */
    UnaryOperator<float[][]> evaluation(int rows, Columns tile);
}
