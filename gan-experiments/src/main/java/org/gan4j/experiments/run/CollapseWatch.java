package org.gan4j.experiments.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Watches whether one quantity falls below a share. An untrained generator has none of the quantity, so a value below the share
 * counts only after one that was clearly above, or after some iterations without a gain. A quantity that hovers at the share makes
 * one episode, which ends only with a value clearly above.
 */
final class CollapseWatch {
    /** From the share to 1: what is clearly above. */
    private static final double RECOVERY = 0.1;
    /** As a part of the share. */
    private static final double LEAST_GAIN = 0.05;

    private final String quantity;
    private final double share;
    private final long grace;
    private final List<CollapseEpisode> episodes = new ArrayList<>();
    /** The largest value that was a gain; infinite before the first. */
    private double best = Double.POSITIVE_INFINITY;

    private boolean armed;
    private double latest = Double.POSITIVE_INFINITY;

    /**
     * @param share 0 for never
     * @param grace iterations up to which what was never clearly above does not count
     */
    CollapseWatch(String quantity, double share, long grace) {
        this.quantity = quantity;
        this.share = share;
        this.grace = grace;
    }

    /** @param value NaN if it is not known */
    void observe(long iteration, double value) {
        if (Double.isNaN(value)) {
            return;
        }
        latest = value;
        final boolean gains = gains(value);
        armed |= isClearlyAbove(value) || (iteration > grace && !gains);
        final Optional<CollapseEpisode> current = current();
        if (current.isPresent()) {
            replace(
                    isClearlyAbove(value)
                            ? current.get().endedAt(iteration)
                            : current.get().seenAt(value));
        } else if (armed && value < share) {
            episodes.add(CollapseEpisode.begun(quantity, share, iteration, value));
        }
    }

    /** Whether it is clearly more than all before; nothing is known of the first. */
    private boolean gains(double value) {
        final boolean gains = value >= best + LEAST_GAIN * share;
        if (gains || best == Double.POSITIVE_INFINITY) {
            best = value;
        }
        return gains;
    }

    private boolean isClearlyAbove(double value) {
        return value >= Math.min(1, share + RECOVERY * (1 - share));
    }

    /** The last value, if it is below and has always been, in the time when that does not count. */
    OptionalDouble notYet() {
        return !armed && latest < share ? OptionalDouble.of(latest) : OptionalDouble.empty();
    }

    String quantity() {
        return quantity;
    }

    /** All so far, in order; a view. */
    List<CollapseEpisode> episodes() {
        return Collections.unmodifiableList(episodes);
    }

    /** The one that goes on. */
    Optional<CollapseEpisode> current() {
        return episodes.isEmpty()
                ? Optional.empty()
                : Optional.of(episodes.get(episodes.size() - 1)).filter(CollapseEpisode::goesOn);
    }

    private void replace(CollapseEpisode episode) {
        episodes.set(episodes.size() - 1, episode);
    }
}
