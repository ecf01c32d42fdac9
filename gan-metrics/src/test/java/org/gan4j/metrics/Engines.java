package org.gan4j.metrics;

import java.util.List;
import java.util.function.Consumer;
import org.gan4j.api.backend.Backend;
import org.gan4j.nd4j.Nd4jSpec;
import org.gan4j.testkit.reference.ReferenceBackend;

/** The backends that metrics are tested on: the oracle, and one whose distances come of a product of matrices. */
public final class Engines {
    private Engines() {}

    public static void onEach(Consumer<Backend> test) {
        for (final Backend engine : List.of(new ReferenceBackend(), nd4j())) {
            try (engine) {
                test.accept(engine);
            }
        }
    }

    public static Backend nd4j() {
        return new Nd4jSpec("cpu").open();
    }
}
