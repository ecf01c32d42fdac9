package org.gan4j.nd4j;

import org.gan4j.api.backend.Masks;

/** A column layer in one training pass. */
@FunctionalInterface
interface ColumnPass {
    /** To be called before the tiles' forward. */
    default void begin(Masks masks) {}

    TilePass tile(Columns columns);
}
