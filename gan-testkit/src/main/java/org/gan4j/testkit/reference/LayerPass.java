package org.gan4j.testkit.reference;

/** A layer's part of a forward pass in training mode. */
interface LayerPass {
    DoubleMatrix output();

    /** d loss / d input; changes nothing. */
    DoubleMatrix inputGradient(DoubleMatrix outputGradient);

    /** Adds d loss / d parameters to its sums, and updates running statistics; does nothing for a layer without either. */
    default void gather(DoubleMatrix outputGradient) {}
}
