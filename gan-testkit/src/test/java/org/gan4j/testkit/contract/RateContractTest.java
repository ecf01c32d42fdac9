package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateContractTest {
    @Test
    void findsANegativeRate() {
        final RateContract suite = () -> iteration -> 1 - 1e-6 * iteration;
        assertThatThrownBy(suite::isFiniteAndNotNegative).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAnInfiniteRate() {
        final RateContract suite = () -> iteration -> 1.0 / iteration;
        assertThatThrownBy(suite::isFiniteAndNotNegative).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAMemory() {
        final RateContract suite = () -> {
            final AtomicLong calls = new AtomicLong();
            return iteration -> calls.incrementAndGet();
        };
        assertThatThrownBy(suite::isAFunctionOfTheIterationAlone).isInstanceOf(AssertionError.class);
    }
}
