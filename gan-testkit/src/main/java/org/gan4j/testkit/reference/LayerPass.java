package org.gan4j.testkit.reference;

/** A layer's part of a forward pass in training mode. */
interface LayerPass {
    DoubleMatrix output();

    /** d loss / d input; changes nothing. */
    DoubleMatrix inputGradient(DoubleMatrix outputGradient);

    /** Adds d loss / d parameters to what is gathered, and moves running statistics; nothing for a layer without either. */
    default void gather(DoubleMatrix outputGradient) {}
}
