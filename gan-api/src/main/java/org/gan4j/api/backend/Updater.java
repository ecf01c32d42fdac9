package org.gan4j.api.backend;

/** An optimiser bound to a network. */
public interface Updater {
    /** Changes the network's trained parameters by the summed gradients, and clears the gradients. */
    void update(long iteration);

    /** A copy of the optimiser's state. */
    OptimizerState state();

    /** @throws IllegalArgumentException if a tensor is missing, unknown or of another shape */
    void restore(OptimizerState state);
}
