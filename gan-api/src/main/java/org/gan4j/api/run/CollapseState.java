package org.gan4j.api.run;

import java.util.List;
import java.util.OptionalLong;

/**
 * Which quantities show that a generator makes too little of what the data have: they are below the share that the experiment
 * sets.
 *
 * @param since the first iteration at which the first of the collapsed was seen below; empty if none is
 * @param collapsed those that fell below, or never rose above for too long
 * @param notYetDiverse those that were never above, while that is no sign of a collapse yet
 */
public record CollapseState(OptionalLong since, List<Low> collapsed, List<Low> notYetDiverse) {
    /**
     * A quantity below its share.
     *
     * @param quantity {@code diversity}, or the metric whose coverage it is
     * @param value the latest, at least 0
     */
    public record Low(String quantity, double value) {}

    public CollapseState {
        collapsed = List.copyOf(collapsed);
        notYetDiverse = List.copyOf(notYetDiverse);
    }
}
