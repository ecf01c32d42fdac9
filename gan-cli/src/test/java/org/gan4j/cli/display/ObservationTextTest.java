package org.gan4j.cli.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.gan4j.api.game.Round;
import org.gan4j.api.loss.LogitScale;
import org.gan4j.api.loss.Logits;
import org.gan4j.api.run.ExampleMoments;
import org.gan4j.api.run.Observation;
import org.gan4j.api.run.Verdicts;
import org.junit.jupiter.api.Test;

class ObservationTextTest {
    private static final String FULL = "loss D 0.512 G 12.346  D(x) 0.50  D(G(z)) 0.50  accuracy 0.50"
            + "  mean 0.13 (real 0.25)  std 0.30 (real 0.43)";

    static final ObservationText TEXT =
            new ObservationText(observation(7, new Round(0.512, 12.3456, Logits.NONE, Logits.NONE)));

    static Observation observation(long iteration, Round round) {
        return judged(iteration, round, new Verdicts(LogitScale.logOdds(), 0.5, 0.5, OptionalDouble.of(0.5)));
    }

    private static Observation judged(long iteration, Round round, Verdicts verdicts) {
        return new Observation(
                iteration, round, verdicts, new ExampleMoments(0.13, 0.3, 0.1), new ExampleMoments(0.25, 0.43, 0.2));
    }

    private static String text(Verdicts verdicts) {
        return new ObservationText(judged(7, new Round(0.512, 12.3456, Logits.NONE, Logits.NONE), verdicts)).full();
    }

    @Test
    void speaksOfLogitsThatAreNoLogOdds() {
        assertThat(text(new Verdicts(LogitScale.scoresAround(0.5), 1.25, -0.5, OptionalDouble.of(0.75))))
                .startsWith("loss D 0.512 G 12.346  real logit 1.25  generated logit -0.50  accuracy 0.75  mean");
    }

    @Test
    void knowsNoAccuracyWithoutAThreshold() {
        assertThat(text(new Verdicts(LogitScale.scores(), 1.25, -0.5, OptionalDouble.empty())))
                .startsWith("loss D 0.512 G 12.346  real logit 1.25  generated logit -0.50  mean");
    }

    @Test
    void tellsAll() {
        assertThat(TEXT.full()).isEqualTo(FULL);
        assertThat(TEXT.within(FULL.length())).isEqualTo(FULL);
    }

    @Test
    void endsWhereThereIsNoRoomForTheNext() {
        assertThat(TEXT.within(FULL.length() - 1)).isEqualTo(FULL.substring(0, FULL.indexOf("  std")));
        assertThat(TEXT.within(32)).isEqualTo("loss D 0.512 G 12.346  D(x) 0.50");
        assertThat(TEXT.within(31)).isEqualTo("loss D 0.512 G 12.346");
    }

    @Test
    void keepsTheLossesWhateverTheRoom() {
        assertThat(TEXT.within(20)).isEqualTo("D 0.512 G 12.346");
        assertThat(TEXT.within(5)).isEqualTo("D 0.512 G 12.346");
        assertThat(ObservationText.leastRoom()).isEqualTo("D 10.512 G 12.346".length());
    }
}
