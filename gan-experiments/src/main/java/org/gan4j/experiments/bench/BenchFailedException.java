package org.gan4j.experiments.bench;

/** A process that was to measure a case failed; the message says which, and why. */
public final class BenchFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param cause with all that the process said */
    BenchFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
