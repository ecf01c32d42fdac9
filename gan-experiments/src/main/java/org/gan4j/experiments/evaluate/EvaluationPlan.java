package org.gan4j.experiments.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.BackendSpec;
import org.gan4j.api.data.DataSpec;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.LoadProgress;

/**
 * All that somebody asked for, before anything is loaded.
 *
 * @param subject what is measured, for people
 * @param metrics at least one
 * @param strict whether each of them must measure; else those that cannot are left out
 * @param source empty for controls alone
 * @param controls by name; empty if nobody asked for them
 */
public record EvaluationPlan(
        String subject,
        DataSpec data,
        BackendSpec backend,
        List<NamedMetric> metrics,
        boolean strict,
        Optional<Source> source,
        Map<String, NamedControl> controls,
        long seed) {
    /** Where samples come from, once there are data and an engine. */
    @FunctionalInterface
    public interface Source {
        /** @param train the training data as a generator learns them */
        SampleSource open(Backend backend, Dataset train, LoadProgress progress);
    }
}
