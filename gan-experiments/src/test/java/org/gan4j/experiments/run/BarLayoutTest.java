package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarLayoutTest {
    @ParameterizedTest
    @CsvSource({
        "mnist, 15000, 78, true, true",
        "fashion-mnist, 15000, 78, true, false",
        "mnist, 15000, 200, true, true",
        "mnist-goodfellow-2014, 36000, 78, false, true",
        "mnist-goodfellow-2014, 36000, 140, true, true",
        "mnist, 15000, 64, false, false"
    })
    void keepsRoomForTheLossesFirst(String name, long iterations, int width, boolean showsName, boolean showsSpeed) {
        final BarLayout layout = new BarLayout(name, iterations, width);
        assertThat(layout.showsName()).isEqualTo(showsName);
        assertThat(layout.showsSpeed()).isEqualTo(showsSpeed);
        assertThat(layout.room()).isGreaterThanOrEqualTo(Observation.leastRoom());
    }

    @Test
    void givesWhatIsLeftToTheObservation() {
        final int narrow = new BarLayout("mnist", 15_000, 150).room();
        assertThat(new BarLayout("mnist", 15_000, 190).room()).isEqualTo(narrow + 40);
    }
}
