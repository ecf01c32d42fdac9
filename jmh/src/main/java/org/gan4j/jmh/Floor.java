package org.gan4j.jmh;

import java.util.List;
import org.gan4j.experiments.config.Experiment;

/**
 * Only the matrix products of an iteration, by the engine's own matmul on operands at hand: no implementation on that engine
 * can be faster.
 */
record Floor(List<Gemm> gemms) {
    /** On the engine of a backend, which has set it up. */
    static Floor on(String backend, Experiment experiment) {
        return new Floor(Product.ofIteration(experiment).stream()
                .map(product -> Gemm.on(backend, product))
                .toList());
    }

    void run() {
        gemms.forEach(Gemm::run);
    }
}
