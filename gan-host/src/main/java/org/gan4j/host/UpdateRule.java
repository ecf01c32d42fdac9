package org.gan4j.host;

import java.util.List;
import org.gan4j.api.optimizer.Adam;
import org.gan4j.api.optimizer.OptimizerSpec;
import org.gan4j.api.optimizer.OptimizerVisitor;
import org.gan4j.api.optimizer.Sgd;

/** How an optimiser changes one value after another. */
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

    /** What it remembers of each value, 0 at first; names of {@code OptimizerState}. */
    List<String> moments();

    /**
     * The step of one update.
     *
     * @param updates made so far, this one included
     */
    Step step(long iteration, long updates);

    /** One update, with all that is the same for each value worked out. Several threads may use one step. */
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
