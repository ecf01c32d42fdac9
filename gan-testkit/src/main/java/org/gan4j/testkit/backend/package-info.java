/**
 * Contracts of backends, as suites that the tests of a backend inherit. Begin reading with {@link
 * org.gan4j.testkit.backend.BackendContract}.
 */
package org.gan4j.testkit.backend;
