package org.gan4j.api.data;

import org.gan4j.spec.Range;

/**
 * What is known of data before it is loaded.
 *
 * @param range of the training data, {@link Dataset#range}
 * @param bytes of heap that the loaded splits take, all together
 */
public record DataOutline(DataTraits traits, Range range, long bytes) {
    public SplitSizes sizes() {
        return traits.sizes();
    }

    /** At least 1. */
    public int trainingExamples() {
        return sizes().train();
    }
}
