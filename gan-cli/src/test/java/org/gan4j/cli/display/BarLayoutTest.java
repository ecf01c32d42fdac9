package org.gan4j.cli.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(layout.room()).isGreaterThanOrEqualTo(ObservationText.leastRoom());
    }

    @Test
    void givesWhatIsLeftToTheObservation() {
        final int narrow = new BarLayout("mnist", 15_000, 150).room();
        assertThat(new BarLayout("mnist", 15_000, 190).room()).isEqualTo(narrow + 40);
    }

    @ParameterizedTest
    @CsvSource({
        "120, COLLAPSED since 500 (diversity 0.01)  loss D 0.512 G 12.346",
        "101, COLLAPSED  loss D 0.512 G 12.346  D(x) 0.50",
        "86, COLLAPSED  D 0.512 G 12.346",
        "79, COLLAPSED since 500",
        "66, COLLAPSED",
        "60, COLLAPSED"
    })
    void givesAnAlarmItsRoom(int width, String text) {
        final BarLayout layout = new BarLayout("ring", 2_000, width);
        assertThat(layout.text(
                        List.of("COLLAPSED since 500 (diversity 0.01)", "COLLAPSED since 500", "COLLAPSED"),
                        ObservationTextTest.TEXT))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "120, loss D 0.512 G 12.346  D(x) 0.50  modes-captured 8",
        "93, D 0.512 G 12.346  modes-captured 8",
        "92, loss D 0.512 G 12.346  D(x) 0.50"
    })
    void putsAFindingBehindTheLosses(int width, String text) {
        final BarLayout layout = new BarLayout("ring", 2_000, width);
        assertThat(layout.text(ObservationTextTest.TEXT, "modes-captured 8")).isEqualTo(text);
    }
}
