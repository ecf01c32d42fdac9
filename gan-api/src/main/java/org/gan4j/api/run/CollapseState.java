package org.gan4j.api.run;

import java.util.List;
import java.util.OptionalLong;

/**
 * The quantities that show too little variety in a generator's samples: they are below the share that the experiment
 * sets.
 *
 * @param since the first iteration at which one of the collapsed quantities was below its share; empty if none is collapsed
 * @param collapsed quantities that fell below their share, or did not rise above it in time
 * @param notYetDiverse quantities that were never above their share, while it is too early to call that a collapse
 */
public record CollapseState(OptionalLong since, List<Low> collapsed, List<Low> notYetDiverse) {
    /**
     * A quantity below its share.
     *
     * @param quantity {@code diversity}, or the metric whose coverage it is
     * @param value the latest value, at least 0
     */
    public record Low(String quantity, double value) {}

    public CollapseState {
        collapsed = List.copyOf(collapsed);
        notYetDiverse = List.copyOf(notYetDiverse);
    }
}
