package org.gan4j.experiments.config;

import org.gan4j.api.config.Check;
import org.gan4j.api.config.Default;
import org.gan4j.api.config.Doc;

/** By which measurement a run keeps its best generator, and when it ends for want of a better one. */
public record BestConfig(
        @Doc("the metric to go by, one of the experiment's metrics; the second of a type is <type>-2")
        String metric,

        @Doc("which of its values") String value,
        @Doc("which value is the best") Goal goal,

        @Doc("measurements in a row without a better value after which the run ends; 0 for never") @Default("0")
        long patience) {
    /** Which of two values is better. */
    public enum Goal {
        HIGHEST,
        LOWEST;

        /** Whether it is better than the other. */
        public boolean prefers(double value, double other) {
            return this == HIGHEST ? value > other : value < other;
        }
    }

    public BestConfig {
        Check.notNegative("patience", (double) patience);
    }
}
