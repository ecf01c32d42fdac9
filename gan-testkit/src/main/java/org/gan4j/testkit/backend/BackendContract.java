package org.gan4j.testkit.backend;

import org.gan4j.api.backend.Backend;

/**
 * What every contract of this package asks of the module that inherits it: a test class implements the contract, supplies
 * {@link #open}, and JUnit finds the inherited tests.
 */
public interface BackendContract {
    /** Starts a fresh engine; the contract closes it. */
    Backend open();
}
