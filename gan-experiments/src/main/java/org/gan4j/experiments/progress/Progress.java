package org.gan4j.experiments.progress;

/** Is told how far a task has come. */
public interface Progress extends AutoCloseable {
    /** Tells nobody. */
    Progress SILENT = done -> {};

    /** @param done units of the task, never fewer than before */
    void reached(long done);

    /** @param what the task is about just now, in a few words */
    default void turnTo(String what) {}

    /** The task is over. */
    @Override
    default void close() {}
}
