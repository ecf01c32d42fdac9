package org.gan4j.testkit.backend;

/** Tolerances of single precision beside the reference, as a share of a tensor's largest entry. */
final class Tolerance {
    /** Outputs and running statistics of one pass. */
    static final double OUTPUT = 1e-5;

    /** Gradients of weights and of inputs. */
    static final double GRADIENT = 1e-5;

    /** Batch norm of inputs 10,000 deviations from zero, where floats are a thousandth of a deviation apart. */
    static final double FAR = 5e-3;

    /** Parameters after one step of gradient descent. */
    static final double SGD_STEP = 1e-5;

    /** Parameters after one step of Adam, which divides by small gradients. */
    static final double ADAM_STEP = 1e-4;

    private Tolerance() {}
}
