package org.gan4j.experiments.process;

/** A {@link StopSignal} ended what was under way. */
public final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoppedException() {
        super("interrupted");
    }
}
