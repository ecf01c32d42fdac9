package org.gan4j.api.backend;

/** What a forward pass will be asked to differentiate, so that it keeps what that needs and no more. */
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
