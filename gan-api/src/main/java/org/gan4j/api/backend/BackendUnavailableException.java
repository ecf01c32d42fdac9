package org.gan4j.api.backend;

/** An engine that cannot start here: a native library or a device is missing. The message says what to do. */
public final class BackendUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BackendUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
