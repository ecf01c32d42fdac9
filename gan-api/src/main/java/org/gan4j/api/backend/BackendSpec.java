package org.gan4j.api.backend;

/** A backend in a configuration. */
public interface BackendSpec {
    /**
     * Starts the engine.
     *
     * @throws BackendUnavailableException if the machine lacks what the engine needs; the message says what to add
     */
    Backend open();
}
