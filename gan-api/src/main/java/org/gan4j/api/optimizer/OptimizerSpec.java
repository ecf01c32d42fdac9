package org.gan4j.api.optimizer;

/** How gradients change parameters; each backend implements every one. */
public sealed interface OptimizerSpec permits Sgd, Adam {
    <T> T accept(OptimizerVisitor<T> visitor);
}
