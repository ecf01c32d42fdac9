package org.gan4j.testkit.backend;

import org.gan4j.api.backend.Backend;
import org.gan4j.testkit.reference.ReferenceBackend;

/** A computation that any backend can do, and what it lets see of it. */
@FunctionalInterface
interface Script {
    void run(Backend backend, Observations seen);

    /** What the engine shows. */
    default Observations on(BackendContract contract) {
        try (Backend engine = contract.open()) {
            return on(engine);
        }
    }

    /**
     * Asserts that the engine and the reference show the same.
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
