package org.gan4j.jmh.peers;

import org.bytedeco.pytorch.TensorVector;

/** Changes a network's parameters by their gradients. */
interface Stepper {
    /** @param gradients in the order of the parameters */
    void step(TensorVector gradients, long iteration);
}
