package org.gan4j.api.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.gan4j.api.game.Round;
import org.gan4j.api.loss.Logits;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    /** log 3: the log-odds of a probability of 3/4. */
    private static final float THREE_QUARTERS = (float) Math.log(3);

    @Test
    void averagesProbabilities() {
        final Verdicts verdicts = Verdicts.of(
                round(Logits.of(THREE_QUARTERS, 0), Logits.of(-THREE_QUARTERS, -THREE_QUARTERS, THREE_QUARTERS)));

        assertThat(verdicts.real()).isEqualTo(0.625, within(1e-7));
        assertThat(verdicts.generated()).isEqualTo(1.25 / 3, within(1e-7));
    }

    @Test
    void countsBothKindsOfRightAnswers() {
        final Verdicts verdicts = Verdicts.of(round(Logits.of(1, 1, 1, -1), Logits.of(-1, -1, 1, 1)));

        assertThat(verdicts.accuracy()).isEqualTo((0.75 + 0.5) / 2);
    }

    @Test
    void isHalfRightWithoutAnOpinion() {
        assertThat(Verdicts.of(round(Logits.of(0, 0), Logits.of(0, 0)))).isEqualTo(new Verdicts(0.5, 0.5, 0.5));
    }

    @Test
    void survivesExtremeLogits() {
        assertThat(Verdicts.of(round(Logits.of(1_000), Logits.of(-1_000)))).isEqualTo(new Verdicts(1, 0, 1));
    }

    @Test
    void doesNotKnowWhatItDidNotSee() {
        final Verdicts verdicts = Verdicts.of(round(Logits.NONE, Logits.NONE));

        assertThat(verdicts.real()).isNaN();
        assertThat(verdicts.generated()).isNaN();
        assertThat(verdicts.accuracy()).isNaN();
    }

    private static Round round(Logits real, Logits fake) {
        return new Round(0, 0, real, fake);
    }
}
