package org.gan4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.gan4j.api.schedule.Move;
import org.gan4j.api.schedule.Schedule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The suite passes a schedule with a warm-up that says so, and finds what is wrong with the rest. */
class ScheduleContractTest {
    @Nested
    class OfWarmUp implements ScheduleContract {
        @Override
        public Schedule newSchedule() {
            return iteration -> List.of(iteration < 500 ? Move.DISCRIMINATOR : Move.BOTH);
        }

        @Override
        public long iterationsUntilBothMove() {
            return 501;
        }
    }

    @Test
    void findsAnEmptyRound() {
        final ScheduleContract suite = () -> iteration -> iteration == 7 ? List.of() : List.of(Move.BOTH);
        assertThatThrownBy(suite::everyRoundHasMoves).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsTooManyMoves() {
        final ScheduleContract suite = () -> iteration -> Collections.nCopies(129, Move.BOTH);
        assertThatThrownBy(suite::everyRoundHasMoves).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAMemory() {
        final ScheduleContract suite = () -> {
            final AtomicLong calls = new AtomicLong();
            return iteration -> Collections.nCopies(1 + (int) (calls.getAndIncrement() % 3), Move.BOTH);
        };
        assertThatThrownBy(suite::isAFunctionOfTheIterationAlone).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsAPlayerThatNeverMoves() {
        final ScheduleContract withoutGenerator = () -> iteration -> List.of(Move.DISCRIMINATOR);
        final ScheduleContract withoutDiscriminator = () -> iteration -> List.of(Move.GENERATOR);
        assertThatThrownBy(withoutGenerator::bothPlayersMove).hasMessageContaining("generator");
        assertThatThrownBy(withoutDiscriminator::bothPlayersMove).hasMessageContaining("discriminator");
    }
}
