package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.gan4j.api.rate.Rate;
import org.junit.jupiter.api.Test;

/** The contract of every {@link Rate}. */
public interface RateContract {
    Rate newRate();

    @Test
    default void isFiniteAndNotNegative() {
        final Rate rate = newRate();
        Iterations.some()
                .forEach(iteration -> assertThat(rate.at(iteration))
                        .as("rate at iteration %d", iteration)
                        .isFinite()
                        .isNotNegative());
    }

    @Test
    default void isAFunctionOfTheIterationAlone() {
        final Rate rate = newRate();
        final var forwards = Iterations.some().mapToObj(rate::at).toList();

        assertThat(Iterations.backwards(rate::at)).isEqualTo(forwards);
        assertThat(Iterations.backwards(newRate()::at)).isEqualTo(forwards);
    }
}
