package org.gan4j.api.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.gan4j.api.game.Round;
import org.gan4j.api.loss.LogitScale;
import org.gan4j.api.loss.Logits;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    /** log 3: the log-odds of a probability of 3/4. */
    private static final float THREE_QUARTERS = (float) Math.log(3);

    @Test
    void averagesProbabilities() {
        final Verdicts verdicts = logOdds(
                round(Logits.of(THREE_QUARTERS, 0), Logits.of(-THREE_QUARTERS, -THREE_QUARTERS, THREE_QUARTERS)));

        assertThat(verdicts.real()).isEqualTo(0.625, within(1e-7));
        assertThat(verdicts.generated()).isEqualTo(1.25 / 3, within(1e-7));
    }

    @Test
    void countsBothKindsOfRightAnswers() {
        final Verdicts verdicts = logOdds(round(Logits.of(1, 1, 1, -1), Logits.of(-1, -1, 1, 1)));

        assertThat(verdicts.accuracy()).hasValue((0.75 + 0.5) / 2);
    }

    @Test
    void isHalfRightWithoutAnOpinion() {
        assertThat(logOdds(round(Logits.of(0, 0), Logits.of(0, 0))))
                .isEqualTo(new Verdicts(LogitScale.logOdds(), 0.5, 0.5, OptionalDouble.of(0.5)));
    }

    @Test
    void survivesExtremeLogits() {
        assertThat(logOdds(round(Logits.of(1_000), Logits.of(-1_000))))
                .isEqualTo(new Verdicts(LogitScale.logOdds(), 1, 0, OptionalDouble.of(1)));
    }

    @Test
    void doesNotKnowWhatItDidNotSee() {
        final Verdicts verdicts = logOdds(round(Logits.NONE, Logits.NONE));

        assertThat(verdicts.real()).isNaN();
        assertThat(verdicts.generated()).isNaN();
        assertThat(verdicts.accuracy()).hasValue(Double.NaN);
    }

    @Test
    void averagesLogitsThatAreNoLogOdds() {
        final Verdicts verdicts = Verdicts.of(round(Logits.of(3, 0), Logits.of(-4, 1)), LogitScale.scores());

        assertThat(verdicts).isEqualTo(new Verdicts(LogitScale.scores(), 1.5, -1.5, OptionalDouble.empty()));
    }

    /** Of the real ones 3 and 0.75 are above one half, of the generated ones 0.5 is not. */
    @Test
    void goesByTheThresholdOfTheLoss() {
        final Round round = round(Logits.of(3, 0.75f, 0.25f, 0), Logits.of(0.5f, 1));

        assertThat(Verdicts.of(round, LogitScale.scoresAround(0.5)).accuracy()).hasValue((0.5 + 0.5) / 2);
        assertThat(Verdicts.of(round, LogitScale.scoresAbove(0)).accuracy()).hasValue((0.75 + 0) / 2);
    }

    private static Verdicts logOdds(Round round) {
        return Verdicts.of(round, LogitScale.logOdds());
    }

    private static Round round(Logits real, Logits fake) {
        return new Round(0, 0, real, fake);
    }
}
