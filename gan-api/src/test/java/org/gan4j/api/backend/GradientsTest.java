package org.gan4j.api.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GradientsTest {
    @Test
    void sayWhatTheyDifferentiate() {
        assertThat(Gradients.values())
                .filteredOn(Gradients::ofWeights)
                .containsExactly(Gradients.WEIGHTS, Gradients.WEIGHTS_AND_INPUT);
        assertThat(Gradients.values())
                .filteredOn(Gradients::ofInput)
                .containsExactly(Gradients.INPUT, Gradients.WEIGHTS_AND_INPUT);
    }
}
