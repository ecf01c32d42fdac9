package org.gan4j.experiments.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksTest {
    @Test
    void thinOutTowardsTheEnd() {
        assertThat(Marks.until(1)).containsExactly(1L);
        assertThat(Marks.until(10)).containsExactly(1L, 10L);
        assertThat(Marks.until(30)).containsExactly(1L, 10L, 30L);
        assertThat(Marks.until(100)).containsExactly(1L, 10L, 50L, 100L);
        assertThat(Marks.until(7000)).containsExactly(1L, 10L, 50L, 100L, 500L, 1000L, 5000L, 7000L);
    }
}
