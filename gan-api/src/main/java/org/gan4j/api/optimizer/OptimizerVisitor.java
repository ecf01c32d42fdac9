package org.gan4j.api.optimizer;

/** One case for each optimiser: a backend that lacks one does not compile. */
public interface OptimizerVisitor<T> {
    T sgd(Sgd sgd);

    T adam(Adam adam);
}
