package org.gan4j.experiments.config;

import java.util.Optional;
import org.gan4j.api.metric.Goal;
import org.gan4j.spec.Check;
import org.gan4j.spec.Default;
import org.gan4j.spec.Doc;

/**
 * By which measurement a run keeps its best generator, and when it ends for want of a better one.
 *
 * @param goal present in every experiment that an {@link ExperimentReader} made
 */
public record BestConfig(
        @Doc("the metric to go by, one of the experiment's metrics; the second of a type is <type>-2")
        String metric,

        @Doc("which of its values") String value,

        @Doc("which value is the best; null for the metric's own, where it has one") @Default("null")
        Optional<Goal> goal,

        @Doc("measurements in a row without a better value after which the run ends; 0 for never") @Default("0")
        long patience) {
    public BestConfig {
        Check.notNegative("patience", (double) patience);
    }
}
