package org.gan4j.api.optimizer;

/** An optimiser in a configuration; each backend implements all of them. */
public sealed interface OptimizerSpec permits Sgd, Adam {
    <T> T accept(OptimizerVisitor<T> visitor);
}
