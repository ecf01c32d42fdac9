package org.gan4j.api.backend;

/** A backend as a configuration names it. */
public interface BackendSpec {
    /**
     * Starts the engine.
     *
     * @throws BackendUnavailableException if the machine lacks what it needs; says what to add
     */
    Backend open();
}
