package org.gan4j.api.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulesTest {
    @Test
    void alternatingHasDiscriminatorStepsThenGeneratorSteps() {
        assertThat(new Alternating(1, 1).round(0)).containsExactly(Move.DISCRIMINATOR, Move.GENERATOR);
        assertThat(new Alternating(2, 1).round(7))
                .containsExactly(Move.DISCRIMINATOR, Move.DISCRIMINATOR, Move.GENERATOR);
        assertThat(new Alternating(1, 2).round(1_000_000))
                .containsExactly(Move.DISCRIMINATOR, Move.GENERATOR, Move.GENERATOR);
        assertThat(new Alternating(64, 64).round(0)).hasSize(128);
    }

    @Test
    void simultaneousHasOneMoveOfBoth() {
        assertThat(new Simultaneous().round(0)).containsExactly(Move.BOTH);
        assertThat(new Simultaneous().round(1_000_000)).containsExactly(Move.BOTH);
    }

    @Test
    void movesSayWhomTheyTrain() {
        assertThat(Move.DISCRIMINATOR.trainsDiscriminator()).isTrue();
        assertThat(Move.DISCRIMINATOR.trainsGenerator()).isFalse();
        assertThat(Move.GENERATOR.trainsDiscriminator()).isFalse();
        assertThat(Move.GENERATOR.trainsGenerator()).isTrue();
        assertThat(Move.BOTH.trainsDiscriminator()).isTrue();
        assertThat(Move.BOTH.trainsGenerator()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65})
    void alternatingRefusesStepsOutOfRange(int steps) {
        assertThatThrownBy(() -> new Alternating(steps, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("discriminatorSteps must be in (0, 64], not " + steps);
        assertThatThrownBy(() -> new Alternating(1, steps))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("generatorSteps must be in (0, 64], not " + steps);
    }
}
