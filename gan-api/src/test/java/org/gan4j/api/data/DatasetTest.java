package org.gan4j.api.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatasetTest {
    @Test
    void meanIsThatOfEveryValue() {
        assertThat(new CountingData(4).mean()).containsExactly(1.5f, -1.5f);
        assertThat(new CountingData(1).mean()).containsExactly(0, 0);
    }
}
