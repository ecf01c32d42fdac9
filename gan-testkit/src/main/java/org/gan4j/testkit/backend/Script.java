package org.gan4j.testkit.backend;

import org.gan4j.api.backend.Backend;
import org.gan4j.testkit.reference.ReferenceBackend;

/** A computation for any backend, which records observations. */
@FunctionalInterface
interface Script {
    void run(Backend backend, Observations seen);

    /** The observations from the engine. */
    default Observations on(BackendContract contract) {
        try (Backend engine = contract.open()) {
            return on(engine);
        }
    }

    /**
     * Asserts that the engine and the reference give the same observations.
     *
     * @param tolerance as a share of each tensor's largest entry
     */
    default void assertParity(BackendContract contract, String subject, double tolerance) {
        final Observations expected = on(new ReferenceBackend());
        on(contract).assertCloseTo(expected, tolerance, subject);
    }

    private Observations on(Backend backend) {
        final Observations seen = new Observations();
        run(backend, seen);
        return seen;
    }
}
