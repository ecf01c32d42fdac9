package org.gan4j.experiments.compare;

/** A process of a comparison failed; the message says which, and why. */
public final class PlayerFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param cause with all that the process said */
    PlayerFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
