package org.gan4j.experiments.sweep;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.gan4j.api.run.Ending;

/**
 * What a trial came to.
 *
 * @param reason why it failed, in a line; empty unless it did
 * @param metrics the last ones, by name; NaN for one that is no number
 * @param collapsedSince the iteration since which its generator has collapsed; empty if it has not, or no longer
 * @param notYetDiverse by which quantities its generator never was diverse, and had no time to be
 */
public record TrialOutcome(
        Ending ending,
        String reason,
        Map<String, Double> metrics,
        OptionalLong collapsedSince,
        List<String> notYetDiverse) {
    public TrialOutcome {
        notYetDiverse = List.copyOf(notYetDiverse);
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    }

    public static TrialOutcome failed(String reason) {
        return new TrialOutcome(Ending.FAILED, reason, Map.of(), OptionalLong.empty(), List.of());
    }

    public static TrialOutcome interrupted() {
        return new TrialOutcome(Ending.INTERRUPTED, "", Map.of(), OptionalLong.empty(), List.of());
    }

    public boolean isCompleted() {
        return ending == Ending.COMPLETED;
    }
}
