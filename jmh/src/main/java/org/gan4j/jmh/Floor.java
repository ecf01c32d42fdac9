package org.gan4j.jmh;

import java.util.List;
import org.gan4j.experiments.config.Experiment;

/**
 * Only the matrix products of an iteration, each by the backend's own library on as many threads, with operands that the caches
 * still hold: what an implementation on that engine can hope to come near.
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
