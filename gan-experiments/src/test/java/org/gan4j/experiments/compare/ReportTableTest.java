package org.gan4j.experiments.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.experiments.compare.Report.Distance;
import org.gan4j.experiments.compare.Report.Mark;
import org.junit.jupiter.api.Test;

class ReportTableTest {
    private static Report report(Optional<String> lossUnit) {
        final Played first = new Played(
                "nd4j",
                Map.of("engine", "ND4J 1"),
                Map.of(),
                new double[] {1.5, 1.25},
                new double[] {0.5, 0.75},
                new double[] {30, 4},
                1234.4);
        final Played other = new Played(
                "djl",
                Map.of(),
                Map.of(),
                new double[] {1.5, 1.2},
                new double[] {0.5, 0.8},
                new double[] {40, 3},
                null);
        final Distance distance =
                new Distance(new Difference(1e-3, "a"), new Difference(2e-6, "b"), new Difference(3e-7, "c"));
        return new Report(
                "ring",
                7,
                2,
                lossUnit,
                List.of(first, other),
                List.of(new Mark(2, Map.of("djl", distance), new Difference(4e-4, "d"))));
    }

    @Test
    void saysWhatItKnows() {
        assertThat(new ReportTable(report(Optional.of("nats"))).text(80).replace(System.lineSeparator(), "\n"))
                .isEqualTo("""
                        ring, seed 7, 2 iterations

                        backend   ms/iteration   peak memory   engine
                        ---------------------------------------------
                        nd4j              4.00     1,234 MiB   ND4J 1
                        djl               3.00             -

                        Losses (nats) of the discriminator, then of the generator
                        iteration     D nd4j      D djl     G nd4j      G djl
                        -----------------------------------------------------
                                2   1.250000   1.200000   0.750000   0.800000

                        Largest differences from nd4j, as a share of the largest entry of their tensor:
                          of the parameters since the start, beside how far a change of all initial
                          weights by one unit in the last place (ulp) takes nd4j from itself; of
                          gradients and parameters of one iteration from its state (the middle one of
                          three minibatches)
                        iteration   backend   since start   one ulp   gradients   parameters
                        --------------------------------------------------------------------
                                2   djl           1.0e-03   4.0e-04     2.0e-06      3.0e-07

                        djl plays as nd4j: from a common state, gradients agree within 2.0e-06 and
                          parameters within 3.0e-07; it drifts at most 2.5 times as far as one ulp
                        """);
    }

    @Test
    void namesNoUnitOfLossesThatHaveNone() {
        assertThat(new ReportTable(report(Optional.empty())).text(80).lines())
                .contains("Losses of the discriminator, then of the generator")
                .noneMatch(line -> line.contains("nats"));
    }
}
