package org.gan4j.testkit.contract;

import org.gan4j.api.schedule.Alternating;
import org.gan4j.api.schedule.Schedule;
import org.gan4j.api.schedule.Simultaneous;
import org.junit.jupiter.api.Nested;

class StandardSchedulesTest {
    @Nested
    class OneStepEach implements ScheduleContract {
        @Override
        public Schedule newSchedule() {
            return new Alternating(1, 1);
        }
    }

    @Nested
    class MostSteps implements ScheduleContract {
        @Override
        public Schedule newSchedule() {
            return new Alternating(64, 64);
        }
    }

    @Nested
    class AtOnce implements ScheduleContract {
        @Override
        public Schedule newSchedule() {
            return new Simultaneous();
        }
    }
}
