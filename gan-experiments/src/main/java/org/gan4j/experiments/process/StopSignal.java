package org.gan4j.experiments.process;

/** Asks a run, or whatever takes long, to stop early. */
@FunctionalInterface
public interface StopSignal extends AutoCloseable {
    /** Asked now and then, before every round of a run. */
    boolean requested();

    /** What was asked to stop is over, and its directory finished. */
    @Override
    default void close() {}
}
