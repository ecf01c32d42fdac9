package org.gan4j.api.backend;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MasksTest {
    @Test
    void noneRefusesTheLayerThatAsks() {
        assertThatThrownBy(() -> Masks.NONE.of(3, 0.5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("layer 3 drops out, but this pass has no masks");
    }
}
