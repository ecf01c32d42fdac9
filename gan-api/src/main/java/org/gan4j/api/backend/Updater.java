package org.gan4j.api.backend;

/** An optimiser at work on a network. */
public interface Updater {
    /** Changes the network's trained parameters by the gradients gathered, and clears these. */
    void update(long iteration);

    /** A copy of what the optimiser remembers. */
    OptimizerState state();

    /** @throws IllegalArgumentException if a tensor is missing, unknown or of another shape */
    void restore(OptimizerState state);
}
