package org.gan4j.api.data;

/** Receives the progress of loading a large data set, and warnings about it. */
@FunctionalInterface
public interface LoadProgress {
    LoadProgress UNHEARD = (examples, total) -> {};

    /**
     * Called for every example, so it must be quick.
     *
     * @param examples loaded so far, of {@code total}
     */
    void loaded(int examples, int total);

    /** @param doubt what can be loaded but is hardly meant, and the remedy: a sentence without its full stop */
    default void warn(String doubt) {}
}
