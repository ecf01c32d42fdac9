package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.gan4j.api.schedule.Move;
import org.gan4j.api.schedule.Schedule;
import org.junit.jupiter.api.Test;

/** The contract of every {@link Schedule}. */
public interface ScheduleContract {
    Schedule newSchedule();

    /** Iterations after which both players have moved at least once; to be overridden for a schedule with a long warm-up. */
    default long iterationsUntilBothMove() {
        return 100;
    }

    @Test
    default void everyRoundHasMoves() {
        final Schedule schedule = newSchedule();
        Iterations.some()
                .forEach(iteration -> assertThat(schedule.round(iteration))
                        .as("round of iteration %d", iteration)
                        .hasSizeBetween(1, 128)
                        .doesNotContainNull());
    }

    @Test
    default void isAFunctionOfTheIterationAlone() {
        final Schedule schedule = newSchedule();
        final List<List<Move>> forwards = Iterations.some()
                .mapToObj(iteration -> List.copyOf(schedule.round(iteration)))
                .toList();

        assertThat(Iterations.backwards(schedule::round)).isEqualTo(forwards);
        assertThat(Iterations.backwards(newSchedule()::round)).isEqualTo(forwards);
    }

    @Test
    default void bothPlayersMove() {
        final Schedule schedule = newSchedule();
        final List<Move> moves = LongStream.range(0, iterationsUntilBothMove())
                .mapToObj(schedule::round)
                .flatMap(List::stream)
                .toList();

        assertThat(moves).as("moves of the discriminator").anyMatch(Move::trainsDiscriminator);
        assertThat(moves).as("moves of the generator").anyMatch(Move::trainsGenerator);
    }
}
