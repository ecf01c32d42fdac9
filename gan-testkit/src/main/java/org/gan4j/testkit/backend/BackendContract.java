package org.gan4j.testkit.backend;

import org.gan4j.api.backend.Backend;

/**
 * The base of all contracts of this package: a test class implements a contract, supplies
 * {@link #open}, and JUnit finds the inherited tests.
 */
public interface BackendContract {
    /** Starts a fresh engine; the contract closes it. */
    Backend open();
}
