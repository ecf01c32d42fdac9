package org.gan4j.testkit.contract;

import org.gan4j.api.loss.DiscriminatorWeight;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.loss.Minimax;
import org.gan4j.api.loss.NonSaturating;
import org.junit.jupiter.api.Nested;

class StandardLossesTest {
    @Nested
    class MinimaxOfThePaper implements LossContract {
        @Override
        public Loss newLoss() {
            return new Minimax(DiscriminatorWeight.ONE);
        }
    }

    @Nested
    class MinimaxOfTheCode implements LossContract {
        @Override
        public Loss newLoss() {
            return new Minimax(DiscriminatorWeight.HALF);
        }
    }

    @Nested
    class NonSaturatingOfThePaper implements LossContract {
        @Override
        public Loss newLoss() {
            return new NonSaturating(DiscriminatorWeight.ONE);
        }
    }

    @Nested
    class NonSaturatingOfTheCode implements LossContract {
        @Override
        public Loss newLoss() {
            return new NonSaturating(DiscriminatorWeight.HALF);
        }
    }
}
