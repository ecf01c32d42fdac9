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
        final double[] equal = new double[byClass.length];
        Arrays.fill(equal, 1.0 / byClass.length);
        return divergenceFrom(equal);
    }

    /**
     * {@code Σ pᵢ log(pᵢ / qᵢ)} in nats, where pᵢ is the share of class i; NaN without any sample.
     *
     * @param expected qᵢ, each above 0
     */
    public double divergenceFrom(double... expected) {
        final int total = total();
        if (total == 0) {
            return Double.NaN;
        }
        double divergence = 0;
        for (int i = 0; i < byClass.length; i++) {
            if (byClass[i] > 0) {
                final double share = (double) byClass[i] / total;
                divergence += share * Math.log(share / expected[i]);
            }
        }
        return divergence;
    }
}
