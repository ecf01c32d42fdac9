package org.gan4j.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** As {@code multipletests(p, method="holm")} of statsmodels has it. */
class HolmCorrectionTest {
    /** 0.005 · 4, 0.01 · 3, 0.03 · 2, and 0.04 · 1, which is below the one before. */
    @Test
    void multipliesEachByTheNumberOfThoseThatAreNotSmaller() {
        assertAdjusted(Map.of("a", 0.01, "b", 0.04, "c", 0.03, "d", 0.005), 0.03, 0.06, 0.06, 0.02);
    }

    /** 0.02 · 5; 0.02 · 4 is below that; 0.5 · 3 is above 1. */
    @Test
    void givesEqualOnesTheSameAndNoneMoreThanOne() {
        assertAdjusted(Map.of("a", 0.02, "b", 0.5, "c", 0.02, "d", 0.6, "e", 0.7), 0.1, 1, 0.1, 1, 1);
    }

    @Test
    void leavesASingleOneAlone() {
        assertAdjusted(Map.of("a", 0.3), 0.3);
        assertThat(HolmCorrection.adjust(Map.of())).isEmpty();
    }

    private static void assertAdjusted(Map<String, Double> p, double... adjusted) {
        final Map<String, Double> found = HolmCorrection.adjust(p);
        assertThat(p.keySet().stream().sorted().mapToDouble(found::get).toArray())
                .containsExactly(adjusted, within(1e-15));
    }
}
