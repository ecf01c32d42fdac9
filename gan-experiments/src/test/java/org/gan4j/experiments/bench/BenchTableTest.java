package org.gan4j.experiments.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchTableTest {
    @Test
    void saysWhatItKnows() {
        final List<Measured> measured = List.of(Examples.measured("nd4j", 1234.4), Examples.measured("djl", null));
        assertThat(new BenchTable(measured).text(80).replace(System.lineSeparator(), "\n"))
                .startsWith("""
                        experiment   batch   backend   ms/iteration   images/s   GFLOP/s   of GEMM
                        --------------------------------------------------------------------------
                        ring            64   nd4j             10.00      6,400     100.0      50 %
                        ring            64   djl              10.00      6,400     100.0      50 %

                        experiment   batch   backend   floor      heap      memory   samples/s   of GEMM
                        --------------------------------------------------------------------------------
                        ring            64   nd4j       60 %   1,100 B   1,234 MiB      25,000      75 %
                        ring            64   djl        60 %   1,100 B           -      25,000      75 %

                        djl: ND4J 1, 2 threads; one large product at 100 GFLOP/s
                        nd4j: ND4J 1, 2 threads; one large product at 100 GFLOP/s

                        """);
    }

    @Test
    void countsThreads() {
        final Figures figures = new Figures(
                Map.of("engine", "ND4J 1", "threads", "1"),
                Examples.FIGURES.rounds(),
                Examples.FIGURES.operations(),
                Examples.FIGURES.allocated(),
                null);
        final BenchCase subject = Examples.measured("nd4j", null).subject();
        assertThat(new BenchTable(List.of(new Measured(subject, figures))).text(80))
                .contains("nd4j: ND4J 1, 1 thread; one large product");
    }
}
