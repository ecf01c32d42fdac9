package org.gan4j.api.rate;

/** A quantity of the optimiser, such as learning rate or momentum, over the iterations. */
@FunctionalInterface
public interface Rate {
    /** The value for an iteration, counted from 0. */
    double at(long iteration);
}
