package org.gan4j.nd4j;

import org.gan4j.api.backend.Gradients;

/**
 * A column layer's part of a training pass in one tile; different tiles run at the same time. Both methods may overwrite what
 * they are given and return it; what backward needs, forward copies.
 */
interface TilePass {
    float[][] forward(float[][] values);

    /** Gathers the columns' weight gradients if wanted; returns the input's gradient. */
    float[][] backward(float[][] gradient, Gradients wanted);
}
