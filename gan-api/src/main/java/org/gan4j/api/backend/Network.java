package org.gan4j.api.backend;

import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.optimizer.OptimizerSpec;

/** A network on a device. */
public interface Network {
    NetworkSpec spec();

    /**
     * A pass in training mode: statistics of its own minibatch, dropout on.
     *
     * @param input {@code [rows, …spec.input()]}
     * @throws IllegalArgumentException if the input has another shape
     */
    Pass forward(Tensor input, Masks masks, Gradients gradients);

    /** The output in evaluation mode: running statistics, no dropout. */
    Tensor evaluate(Tensor input);

    /** An optimiser for this network's trained parameters. */
    Updater updater(OptimizerSpec optimizer);

    /** A copy of all parameters. */
    Weights weights();

    /**
     * Replaces all parameters.
     *
     * @throws IllegalArgumentException if one is missing, unknown or of another shape
     */
    void restore(Weights weights);

    /** A copy of the trained parameters' gradients, summed since the last update. */
    Weights gradients();
}
