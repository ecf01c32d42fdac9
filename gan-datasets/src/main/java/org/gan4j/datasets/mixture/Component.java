package org.gan4j.datasets.mixture;

import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;

/** A Gaussian on the line, as part of a mixture. */
public record Component(
        @Doc("mean of the Gaussian, from -1e9 to 1e9") double mean,

        @Doc("standard deviation, above 0 and at most 1e9") double deviation,

        @Doc("relative probability, above 0 and at most 1e9; only ratios count") @Default("1")
        double weight) {
    /** Lengths up to this keep every value, and its square, far within a float. */
    private static final double FARTHEST = 1e9;

    public Component {
        Check.leftOpen("mean", mean, -FARTHEST, FARTHEST);
        Check.leftOpen("deviation", deviation, 0, FARTHEST);
        Check.leftOpen("weight", weight, 0, FARTHEST);
    }
}
