package org.gan4j.api.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LogitScaleTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    @Test
    void logOddsAreInNatsAroundZero() {
        assertThat(LogitScale.logOdds())
                .isEqualTo(new LogitScale(true, OptionalDouble.of(0), OptionalDouble.of(0), Optional.of("nats")));
    }

    @Test
    void scoresHaveNoUnitAndAtMostAThreshold() {
        assertThat(LogitScale.scores()).isEqualTo(new LogitScale(false, NONE, NONE, Optional.empty()));
        assertThat(LogitScale.scoresAbove(2))
                .isEqualTo(new LogitScale(false, OptionalDouble.of(2), NONE, Optional.empty()));
        assertThat(LogitScale.scoresAround(2))
                .isEqualTo(new LogitScale(false, OptionalDouble.of(2), OptionalDouble.of(2), Optional.empty()));
    }

    @Test
    void refusesAScaleThatContradictsItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogitScale(false, NONE, OptionalDouble.of(0), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new LogitScale(true, OptionalDouble.of(1), OptionalDouble.of(1), Optional.of("nats")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogitScale(true, OptionalDouble.of(0), NONE, Optional.of("nats")));
    }
}
