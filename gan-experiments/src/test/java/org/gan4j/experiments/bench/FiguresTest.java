package org.gan4j.experiments.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Figures FIGURES = Examples.FIGURES;

    @Test
    void takesTheMedianOfTheRounds() {
        assertThat(FIGURES.milliseconds(Subject.ITERATION)).isEqualTo(10);
        assertThat(FIGURES.milliseconds(Subject.SAMPLING)).isEqualTo(400);
        assertThat(FIGURES.perSecond(Subject.SAMPLING)).isEqualTo(2.5);
        assertThat(FIGURES.gigaflops(Subject.PRODUCT)).isCloseTo(100, within(1e-9));
        assertThat(FIGURES.allocatedBytes()).isEqualTo(1100);
    }

    /** 0.6, 0.6 and 0.9; the medians themselves stand as 9 to 10. */
    @Test
    void takesSharesWithinARound() {
        assertThat(FIGURES.floorShare()).isCloseTo(0.6, within(1e-12));
        assertThat(FIGURES.productShare(Subject.ITERATION)).isCloseTo(0.5, within(1e-12));
        assertThat(FIGURES.productShare(Subject.SAMPLING)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void travelsAsJson() throws JsonProcessingException {
        final JsonMapper json = JsonMapper.builder().build();
        assertThat(json.readValue(json.writeValueAsString(FIGURES), Figures.class))
                .isEqualTo(FIGURES);
    }
}
