package org.gan4j.testkit.contract;

import org.gan4j.api.prior.GaussianPrior;
import org.gan4j.api.prior.Prior;
import org.gan4j.api.prior.UniformPrior;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Nested;

class StandardPriorsTest {
    @Nested
    class Gaussian implements PriorContract {
        @Override
        public Prior newPrior() {
            return new GaussianPrior(100);
        }
    }

    @Nested
    class OneGaussianValue implements PriorContract {
        @Override
        public Prior newPrior() {
            return new GaussianPrior(1);
        }
    }

    @Nested
    class Uniform implements PriorContract {
        @Override
        public Prior newPrior() {
            return new UniformPrior(100, new Range(-1, 1));
        }
    }
}
