package org.gan4j.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RangeTest {
    @Test
    void hasAWidth() {
        assertThat(new Range(-1, 1).width()).isEqualTo(2);
        assertThat(Range.UNIT.width()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoInterval() {
        assertThatThrownBy(() -> new Range(1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a range [low, high] needs low < high, not [1.0, 1.0]");
        assertThatThrownBy(() -> new Range(2, 1)).hasMessage("a range [low, high] needs low < high, not [2.0, 1.0]");
        assertThatThrownBy(() -> new Range(Double.NaN, 1))
                .hasMessage("low must be a number that a float can hold, not NaN");
        assertThatThrownBy(() -> new Range(0, Double.POSITIVE_INFINITY))
                .hasMessage("high must be a number that a float can hold, not Infinity");
    }
}
