package org.gan4j.api.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.gan4j.api.game.Round;
import org.gan4j.api.loss.LogitScale;
import org.gan4j.api.loss.Logits;
import org.junit.jupiter.api.Test;

class ObservationTest {
    @Test
    void namesItsValuesInTheOrderOfTheColumns() {
        assertThat(judged(new Verdicts(LogitScale.logOdds(), 0.75, 0.25, OptionalDouble.of(0.5)))
                        .values()
                        .keySet())
                .containsExactly(
                        "discriminatorLoss",
                        "generatorLoss",
                        "realProbability",
                        "generatedProbability",
                        "accuracy",
                        "generatedMean",
                        "generatedDeviation",
                        "realMean",
                        "realDeviation",
                        "diversity");
    }

    @Test
    void knowsNoAccuracyWithoutAThreshold() {
        assertThat(judged(new Verdicts(LogitScale.scores(), 1.25, -0.5, OptionalDouble.empty()))
                        .values())
                .containsEntry("realLogit", 1.25)
                .containsEntry("generatedLogit", -0.5)
                .doesNotContainKeys("accuracy", "realProbability", "generatedProbability");
    }

    @Test
    void comparesTheSpreadOfTheSamplesWithThatOfTheData() {
        assertThat(judged(new Verdicts(LogitScale.scores(), 0, 0, OptionalDouble.empty()))
                        .diversity())
                .isEqualTo(0.5);
    }

    private static Observation judged(Verdicts verdicts) {
        return new Observation(
                7,
                new Round(0.512, 12.3456, Logits.NONE, Logits.NONE),
                verdicts,
                new ExampleMoments(0.13, 0.3, 0.1),
                new ExampleMoments(0.25, 0.43, 0.2));
    }
}
