package org.gan4j.experiments.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.experiments.compare.Report.Distance;
import org.gan4j.experiments.compare.Report.Mark;
import org.junit.jupiter.api.Test;

/** Of a run that diverged on the second backend. */
class ReportJsonTest {
    private static final Difference NOWHERE = new Difference(Double.NaN, "generator/0-dense/weights");
    private static final Report REPORT = new Report(
            "ring",
            7,
            1,
            Optional.of("nats"),
            List.of(played("nd4j", 1.5), played("djl", Double.NaN)),
            List.of(new Mark(1, Map.of("djl", new Distance(NOWHERE, NOWHERE, NOWHERE)), new Difference(4e-4, "d"))));

    @Test
    void writesNumbersOnlyAndNullForWhatIsNone() {
        final JsonNode json = new ReportJson(REPORT).json();
        assertThat(json.at("/marks/0/losses/nd4j/generator").asDouble()).isEqualTo(1.5);
        assertThat(json.at("/marks/0/losses/djl/generator").isNull()).isTrue();
        assertThat(json.at("/marks/0/oneUlp/share").isNumber()).isTrue();
        assertThat(json.at("/marks/0/differences/djl/gradients/share").isNull()).isTrue();
        assertThat(json.at("/verdicts/0/agrees").asBoolean()).isFalse();
        assertThat(json.at("/verdicts/0/gradients").isNull()).isTrue();
    }

    @Test
    void leavesACellBlank() {
        assertThat(new LossesCsv(REPORT).text())
                .isEqualTo(
                        "iteration,nd4j/discriminator,nd4j/generator,djl/discriminator,djl/generator\n1,1.5,1.5,,\n");
    }

    private static Played played(String backend, double loss) {
        return new Played(
                backend, Map.of(), Map.of(), new double[] {loss}, new double[] {loss}, new double[] {3}, null);
    }
}
