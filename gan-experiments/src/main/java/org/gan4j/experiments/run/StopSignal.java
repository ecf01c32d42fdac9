package org.gan4j.experiments.run;

/** Asks a run to stop early. */
@FunctionalInterface
interface StopSignal extends AutoCloseable {
    /** Asked before every round. */
    boolean requested();

    /** The run is over and its directory finished. */
    @Override
    default void close() {}
}
