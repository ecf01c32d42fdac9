package org.gan4j.metrics.coverage;

import java.util.Arrays;

/** How many samples each of some classes has. */
public record Counts(int[] byClass) {
    public int total() {
        return Arrays.stream(byClass).sum();
    }

    /** The classes with at least so many samples. */
    public int withAtLeast(int samples) {
        return (int) Arrays.stream(byClass).filter(count -> count >= samples).count();
    }

    /**
     * {@code Σ pᵢ log(pᵢ · classes)} in nats, where pᵢ is the share of class i: the divergence of the shares from equal ones,
     * from 0 to log(classes) for a single class; NaN without any sample.
     */
    public double divergenceFromUniform() {
        final int total = total();
        if (total == 0) {
            return Double.NaN;
        }
        double divergence = 0;
        for (final int count : byClass) {
            if (count > 0) {
                final double share = (double) count / total;
                divergence += share * Math.log(share * byClass.length);
            }
        }
        return divergence;
    }
}
