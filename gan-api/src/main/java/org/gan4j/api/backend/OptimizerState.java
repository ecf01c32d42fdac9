package org.gan4j.api.backend;

/**
 * The state of an optimiser.
 *
 * @param updates number of updates so far
 * @param moments named {@code <parameter>/velocity} (SGD), {@code <parameter>/first-moment} and
 *     {@code <parameter>/second-moment} (Adam), each of its parameter's shape
 */
public record OptimizerState(long updates, Weights moments) {
    public static final String VELOCITY = "velocity";
    public static final String FIRST_MOMENT = "first-moment";
    public static final String SECOND_MOMENT = "second-moment";
}
