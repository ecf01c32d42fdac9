package org.gan4j.api.metric;

import org.gan4j.api.data.SplitSizes;

/**
 * What there is to measure.
 *
 * @param samples how many there are; {@link Integer#MAX_VALUE} of a generator, which makes as many as one wants
 */
public record Supply(SplitSizes examples, int samples) {
    public static Supply ofGenerator(SplitSizes examples) {
        return new Supply(examples, Integer.MAX_VALUE);
    }
}
