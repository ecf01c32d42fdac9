package org.gan4j.experiments.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Watches one quantity for falling below a share. A generator begins with none of it: what is below counts only once it has been
 * above, or after some iterations.
 */
final class CollapseWatch {
    private final String quantity;
    private final double share;
    private final long grace;
    private final List<CollapseEpisode> episodes = new ArrayList<>();
    private boolean armed;

    /**
     * @param share 0 for never
     * @param grace iterations up to which what was never above does not count
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
        armed |= value >= share || iteration > grace;
        if (value >= share) {
            current().ifPresent(episode -> replace(episode.endedAt(iteration)));
        } else if (armed) {
            current()
                    .ifPresentOrElse(
                            episode -> replace(episode.seenAt(value)),
                            () -> episodes.add(CollapseEpisode.begun(quantity, share, iteration, value)));
        }
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
