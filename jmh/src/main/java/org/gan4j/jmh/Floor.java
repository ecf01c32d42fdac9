package org.gan4j.jmh;

import java.util.List;
import org.gan4j.experiments.config.Experiment;

/**
 * Only the matrix products of an iteration, each by the backend's own library on as many threads, with operands that the caches
 * still hold: what an implementation on that engine can hope to come near.
 */
record Floor(List<GemmProbe> gemms) {
    /** On the engine of a backend, which has set it up. */
    static Floor on(String backend, Experiment experiment) {
        return new Floor(LayerProduct.ofIteration(experiment).stream()
                .map(product -> GemmProbe.on(backend, product))
                .toList());
    }

    void run() {
        gemms.forEach(GemmProbe::run);
    }
}
