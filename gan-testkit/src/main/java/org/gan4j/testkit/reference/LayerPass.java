package org.gan4j.testkit.reference;

/** A layer's part of a forward pass in training mode. */
interface LayerPass {
    Matrix output();

    /** d loss / d input; changes nothing. */
    Matrix inputGradient(Matrix outputGradient);

    /** Adds d loss / d parameters to what is gathered, and moves running statistics; nothing for a layer without either. */
    default void gather(Matrix outputGradient) {}
}
