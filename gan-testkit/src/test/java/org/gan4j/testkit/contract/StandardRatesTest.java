package org.gan4j.testkit.contract;

import org.gan4j.api.rate.ConstantRate;
import org.gan4j.api.rate.ExponentialDecay;
import org.gan4j.api.rate.LinearRamp;
import org.gan4j.api.rate.Rate;
import org.junit.jupiter.api.Nested;

class StandardRatesTest {
    @Nested
    class Zero implements RateContract {
        @Override
        public Rate newRate() {
            return new ConstantRate(0);
        }
    }

    @Nested
    class DecayWithoutFloor implements RateContract {
        @Override
        public Rate newRate() {
            return new ExponentialDecay(0.1, 0.5, 0);
        }
    }

    @Nested
    class DecayWithFloor implements RateContract {
        @Override
        public Rate newRate() {
            return new ExponentialDecay(0.1, 0.999996, 1e-6);
        }
    }

    @Nested
    class RampUp implements RateContract {
        @Override
        public Rate newRate() {
            return new LinearRamp(0.5, 0.7, 125_000);
        }
    }

    @Nested
    class RampDown implements RateContract {
        @Override
        public Rate newRate() {
            return new LinearRamp(1, 0, 1);
        }
    }
}
