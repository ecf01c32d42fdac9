package org.gan4j.api.data;

/** Hears how far the loading of a large data set has come; called for every example, so it must be quick. */
@FunctionalInterface
public interface LoadProgress {
    LoadProgress UNHEARD = (examples, total) -> {};

    /** @param examples loaded so far, of {@code total} */
    void loaded(int examples, int total);
}
