package org.gan4j.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CollapseWatchTest {
    private final CollapseWatch watch = new CollapseWatch("diversity", 0.2, 100);

    @Test
    void waitsUntilThereWasSomethingToLose() {
        watch.observe(10, 0.05);
        watch.observe(20, 0.1);
        assertThat(watch.episodes()).isEmpty();
        assertThat(watch.notYet()).hasValue(0.1);

        watch.observe(30, 0.27);
        assertThat(watch.notYet()).as("it is at its share").isEmpty();
        watch.observe(40, 0.19);
        assertThat(watch.episodes()).as("a tenth of the way to 1 is 0.28").isEmpty();
        assertThat(watch.notYet()).hasValue(0.19);

        watch.observe(50, 0.28);
        watch.observe(60, 0.19);
        assertThat(watch.notYet()).as("it was").isEmpty();
        assertThat(watch.current())
                .contains(new CollapseEpisode("diversity", 0.2, 60, OptionalLong.empty(), 0.19, 0.19));
    }

    /** Classes of experiments/mnist.json, seed 3, as it began. */
    @Test
    void doesNotTakeYouthForCollapse() {
        final CollapseWatch classes = new CollapseWatch("class-coverage", 0.5, 1000);
        classes.observe(100, 0.2);
        classes.observe(200, 0.3);
        classes.observe(300, 0.5);
        classes.observe(400, 0.4);
        assertThat(classes.notYet()).hasValue(0.4);
        classes.observe(500, 0.5);
        classes.observe(600, 0.6);
        classes.observe(700, 0.5);
        assertThat(classes.episodes()).isEmpty();
        assertThat(classes.notYet()).isEmpty();
    }

    @Test
    void doesNotWaitForEver() {
        assertThat(watch.notYet()).as("nothing is known").isEmpty();
        watch.observe(100, 0.1);
        assertThat(watch.current()).isEmpty();
        assertThat(watch.notYet()).hasValue(0.1);

        watch.observe(101, 0.1);
        assertThat(watch.notYet()).isEmpty();
        assertThat(watch.current()).get().extracting(CollapseEpisode::since).isEqualTo(101L);
    }

    @Test
    void waitsAsLongAsThereIsAGain() {
        watch.observe(100, 0.05);
        watch.observe(200, 0.07);
        watch.observe(300, 0.09);
        assertThat(watch.episodes()).isEmpty();

        watch.observe(400, 0.095);
        assertThat(watch.current())
                .as("less than a twentieth of the share above")
                .get()
                .extracting(CollapseEpisode::since)
                .isEqualTo(400L);
    }

    @Test
    void whatWasAboveMayNotFallWhateverItGains() {
        watch.observe(10, 0.01);
        watch.observe(20, 0.5);
        watch.observe(30, 0.05);
        watch.observe(40, 0.19);
        assertThat(watch.current()).get().extracting(CollapseEpisode::since).isEqualTo(30L);
    }

    @Test
    void whatHoversAtTheShareIsOneEpisode() {
        watch.observe(10, 0.9);
        watch.observe(20, 0.19);
        watch.observe(30, 0.21);
        watch.observe(40, 0.18);
        watch.observe(50, 0.27);
        assertThat(watch.current()).as("a tenth of the way to 1 is 0.28").isPresent();

        watch.observe(60, 0.29);
        watch.observe(70, 0.2);
        assertThat(watch.episodes())
                .containsExactly(new CollapseEpisode("diversity", 0.2, 20, OptionalLong.of(60), 0.18, 0.27));
    }

    @Test
    void aShareOfOneCanBeRegained() {
        final CollapseWatch whole = new CollapseWatch("mode-coverage", 1, 0);
        whole.observe(10, 0.875);
        whole.observe(20, 1);
        assertThat(whole.current()).isEmpty();
    }

    @Test
    void keepsAllEpisodesWithTheirLeastValue() {
        watch.observe(10, 0.9);
        watch.observe(20, 0.15);
        watch.observe(30, 0.05);
        watch.observe(40, 0.1);
        assertThat(watch.current()).get().extracting(CollapseEpisode::latest).isEqualTo(0.1);

        watch.observe(50, 0.3);
        assertThat(watch.current()).isEmpty();

        watch.observe(60, 0.4);
        watch.observe(70, 0.01);
        assertThat(watch.episodes())
                .containsExactly(
                        new CollapseEpisode("diversity", 0.2, 20, OptionalLong.of(50), 0.05, 0.1),
                        new CollapseEpisode("diversity", 0.2, 70, OptionalLong.empty(), 0.01, 0.01));
    }

    @Test
    void whatIsNotKnownChangesNothing() {
        watch.observe(500, Double.NaN);
        assertThat(watch.episodes()).isEmpty();
        watch.observe(510, 0.1);
        watch.observe(520, Double.NaN);
        assertThat(watch.current()).get().extracting(CollapseEpisode::latest).isEqualTo(0.1);
    }

    @Test
    void aShareOfZeroTurnsItOff() {
        final CollapseWatch off = new CollapseWatch("diversity", 0, 0);
        off.observe(10, 0);
        assertThat(off.episodes()).isEmpty();
    }
}
