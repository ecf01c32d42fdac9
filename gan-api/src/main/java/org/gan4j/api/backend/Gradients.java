package org.gan4j.api.backend;

/** The gradients that a forward pass must support, so that it keeps only what they need. */
public enum Gradients {
    NONE,
    /** {@link Pass#backward}. */
    WEIGHTS,
    /** {@link Pass#inputGradient}. */
    INPUT,
    /** Both, in any order. */
    WEIGHTS_AND_INPUT;

    public boolean ofWeights() {
        return this == WEIGHTS || this == WEIGHTS_AND_INPUT;
    }

    public boolean ofInput() {
        return this == INPUT || this == WEIGHTS_AND_INPUT;
    }
}
