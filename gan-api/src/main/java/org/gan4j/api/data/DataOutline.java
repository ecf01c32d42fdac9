package org.gan4j.api.data;

import org.gan4j.api.config.Range;

/**
 * What is known of data before it is loaded.
 *
 * @param trainingExamples at least 1
 * @param range of the training data, {@link Dataset#range}
 * @param bytes of heap that the loaded splits take, all together
 */
public record DataOutline(int trainingExamples, Range range, long bytes) {}
