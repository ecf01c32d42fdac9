package org.gan4j.experiments.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CpuTest {
    @Test
    void readsTheFirstModelName() {
        final List<String> lines = List.of(
                "processor\t: 0", "model\t\t: 85", "model name\t: Some CPU @ 2.00GHz", "", "model name\t: Other");

        assertThat(Cpu.fromCpuInfo(lines)).contains("Some CPU @ 2.00GHz");
    }

    @Test
    void knowsWhenThereIsNone() {
        assertThat(Cpu.fromCpuInfo(List.of("processor : 0", "CPU part : 0xd0c")))
                .isEmpty();
    }
}
