package org.gan4j.testkit.reference;

import org.gan4j.api.backend.Masks;

/** One layer of a network. */
interface ReferenceLayer {
    /** In training mode. */
    LayerPass forward(DoubleMatrix input, Masks masks);

    /** In evaluation mode. */
    DoubleMatrix evaluate(DoubleMatrix input);
}
