package org.gan4j.experiments.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.experiments.compare.Report.Distance;
import org.gan4j.experiments.compare.Report.Mark;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void takesTheLargestDifferenceOfAllMarks() {
        final Verdict verdict = verdict(mark(1, 1e-6, 3e-6, 2e-5, 1e-6), mark(10, 4e-6, 1e-6, 9e-5, 2e-6));
        assertThat(verdict).isEqualTo(new Verdict("nd4j", "djl", 3e-6, 9e-5, 2));
        assertThat(verdict.agrees()).isTrue();
        assertThat(verdict.text()).startsWith("djl plays as nd4j:");
    }

    @Test
    void seesWhatGoesApart() {
        assertThat(verdict(mark(1, 1e-6, 2e-3, 1e-6, 1e-6)).agrees())
                .as("gradients")
                .isFalse();
        assertThat(verdict(mark(1, 1e-4, 1e-6, 1e-6, 1e-6)).agrees())
                .as("drift")
                .isFalse();
        assertThat(verdict(mark(1, 1e-4, Double.NaN, 1e-6, 1e-6)).agrees())
                .as("not a number")
                .isFalse();
        assertThat(verdict(mark(1, 1e-4, 1e-6, 1e-6, 1e-6)).text()).startsWith("djl does NOT play as nd4j:");
    }

    @Test
    void mayBeTheVerySame() {
        assertThat(verdict(mark(1, 0, 0, 0, 0))).isEqualTo(new Verdict("nd4j", "djl", 0, 0, 0));
    }

    private static Verdict verdict(Mark... marks) {
        return new Report("ring", 1, 10, Optional.of("nats"), List.of(played("nd4j"), played("djl")), List.of(marks))
                .verdicts()
                .get(0);
    }

    private static Mark mark(long iteration, double drift, double gradients, double parameters, double oneUlp) {
        final Distance distance = new Distance(difference(drift), difference(gradients), difference(parameters));
        return new Mark(iteration, Map.of("djl", distance), difference(oneUlp));
    }

    private static Difference difference(double share) {
        return new Difference(share, "tensor");
    }

    private static Played played(String backend) {
        return new Played(backend, Map.of(), Map.of(), new double[10], new double[10], new double[10], null);
    }
}
