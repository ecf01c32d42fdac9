package org.gan4j.experiments.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InterpolatedLatentsTest {
    private static final Latents SQUARES = number -> new float[] {number * number};

    @Test
    void leadsFromEachEvenEndToTheNextOdd() {
        final Latents latents = new InterpolatedLatents(SQUARES, new LinearPath(), 5);

        assertThat(row(latents, 0, 5)).containsExactly(0, 0.25f, 0.5f, 0.75f, 1);
        assertThat(row(latents, 5, 5)).containsExactly(4, 5.25f, 6.5f, 7.75f, 9);
        assertThat(row(latents, 10, 5)).containsExactly(16, 18.25f, 20.5f, 22.75f, 25);
    }

    @Test
    void hasAtLeastBothEnds() {
        assertThat(row(new InterpolatedLatents(SQUARES, new LinearPath(), 2), 2, 2))
                .containsExactly(4, 9);
        assertThatThrownBy(() -> new InterpolatedLatents(SQUARES, new LinearPath(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps must be at least 2, both ends, not 1");
    }

    private static float[] row(Latents latents, int first, int steps) {
        final float[] row = new float[steps];
        for (int step = 0; step < steps; step++) {
            row[step] = latents.at(first + step)[0];
        }
        return row;
    }
}
