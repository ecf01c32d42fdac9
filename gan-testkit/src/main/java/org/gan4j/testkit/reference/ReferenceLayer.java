package org.gan4j.testkit.reference;

import org.gan4j.api.backend.Masks;

/** One layer of a network. */
interface ReferenceLayer {
    /** In training mode. */
    LayerPass forward(Matrix input, Masks masks);

    /** In evaluation mode. */
    Matrix evaluate(Matrix input);
}
