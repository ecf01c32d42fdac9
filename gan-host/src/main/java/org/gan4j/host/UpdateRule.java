package org.gan4j.host;

import java.util.List;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.optimizer.OptimizerVisitor;
import org.gan4j.api.optimizer.Sgd;

/** The arithmetic of an optimiser, value by value. */
interface UpdateRule {
    static UpdateRule of(OptimizerSpec optimizer) {
        return optimizer.accept(new OptimizerVisitor<>() {
            @Override
            public UpdateRule sgd(Sgd sgd) {
                return new SgdRule(sgd);
            }

            @Override
            public UpdateRule adam(Adam adam) {
                return new AdamRule(adam);
            }
        });
    }

    /** The names, from {@code OptimizerState}, of the moments kept for each value; all are initially 0. */
    List<String> moments();

    /**
     * The step of one update.
     *
     * @param updates number of updates, including this one
     */
    Step step(long iteration, long updates);

    /** One update, with everything precomputed that is the same for each value. Several threads may use one step. */
    @FunctionalInterface
    interface Step {
        /**
         * Changes the first {@code length} values and moments.
         *
         * @param moments an array for each of {@link UpdateRule#moments}
         */
        void apply(float[] values, float[] gradients, float[][] moments, int length);
    }
}
