package org.gan4j.api.loss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogitsTest {
    @Test
    void countsRows() {
        assertThat(Logits.of(1, 2, 3).rows()).isEqualTo(3);
        assertThat(new Logits(new float[6], 3).rows()).isEqualTo(2);
        assertThat(Logits.NONE.rows()).isZero();
    }
}
