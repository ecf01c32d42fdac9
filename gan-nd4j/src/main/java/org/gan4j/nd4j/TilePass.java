package org.gan4j.nd4j;

import org.gan4j.api.backend.Gradients;

/**
 * A column layer's part of a training pass in one tile; different tiles run at the same time. Both methods may overwrite and
 * return their arguments; forward copies what backward needs.
 */
interface TilePass {
    float[][] forward(float[][] values);

    /** Adds the columns' weight gradients if requested; returns the input's gradient. */
    float[][] backward(float[][] gradient, Gradients wanted);
}
