package org.gan4j.experiments.bench;

import java.util.List;

/** What is timed. The subjects take turns, in this order, so that each meets the machine in every mood. */
public enum Subject {
    /** An iteration of the game: draws, passes, updates. */
    ITERATION,
    /** The matrix products that this cannot do without, on operands at hand. */
    FLOOR,
    /** One product of large square matrices: the machine's own rate. */
    PRODUCT,
    /** 10,000 samples of the generator. */
    SAMPLING;

    /** All, each with its turn. */
    public static final List<Subject> TURNS = List.of(values());

    /** Samples of one run of {@link #SAMPLING}. */
    public static final int SAMPLES = 10_000;
}
