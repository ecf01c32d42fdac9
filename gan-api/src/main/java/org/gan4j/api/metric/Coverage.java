package org.gan4j.api.metric;

/**
 * How many of the modes or classes of the data the samples capture.
 *
 * @param captured from 0 to all
 * @param all at least 1
 */
public record Coverage(int captured, int all) {
    public Coverage {
        if (all < 1 || captured < 0 || captured > all) {
            throw new IllegalArgumentException("cannot capture " + captured + " of " + all);
        }
    }

    /** In [0, 1]. */
    public double share() {
        return (double) captured / all;
    }
}
