package org.gan4j.api.data;

import org.gan4j.spec.Range;

/**
 * What is known of data before loading.
 *
 * @param range of the training data, {@link Dataset#range}
 * @param bytes of heap that all loaded splits take together
 */
public record DataOutline(DataTraits traits, Range range, long bytes) {
    public SplitSizes sizes() {
        return traits.sizes();
    }

    /** The number of training examples, at least 1. */
    public int trainingExamples() {
        return sizes().train();
    }
}
