package org.gan4j.experiments.run;

import java.util.OptionalLong;
import org.gan4j.experiments.rundir.RunSummary.Episode;

/**
 * A time in which a quantity was below its share, but for values that barely reached it.
 *
 * @param quantity {@code diversity}, or the metric whose coverage it is
 * @param share below which it counts as collapsed
 * @param since the first iteration at which it was seen below
 * @param until the first at which it was seen clearly above again; empty if it was not
 * @param least the least value
 * @param latest the last value before it was
 */
record CollapseEpisode(String quantity, double share, long since, OptionalLong until, double least, double latest) {
    static CollapseEpisode begun(String quantity, double share, long iteration, double value) {
        return new CollapseEpisode(quantity, share, iteration, OptionalLong.empty(), value, value);
    }

    CollapseEpisode seenAt(double value) {
        return new CollapseEpisode(quantity, share, since, until, Math.min(least, value), value);
    }

    CollapseEpisode endedAt(long iteration) {
        return new CollapseEpisode(quantity, share, since, OptionalLong.of(iteration), least, latest);
    }

    boolean goesOn() {
        return until.isEmpty();
    }

    Episode summary() {
        return new Episode(quantity, share, since, until, least);
    }
}
