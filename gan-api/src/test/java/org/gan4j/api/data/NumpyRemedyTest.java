package org.gan4j.api.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

class NumpyRemedyTest {
    private static final String HALVES = "; if all of x is in [-1, 1], as tanh gives it, save (x + 1) / 2";
    private static final String BYTES = "; if all of x is in [0, 255], save x / 255";
    private static final String FIRST = "; channels come first: save x.transpose(0, 3, 1, 2)";

    @Test
    void knowsTheRangesOfTanhAndOfBytes() {
        assertThat(NumpyRemedy.of(-1, Range.UNIT)).isEqualTo(HALVES);
        assertThat(NumpyRemedy.of(-0.1f, Range.UNIT)).isEqualTo(HALVES);
        assertThat(NumpyRemedy.of(2, Range.UNIT)).isEqualTo(BYTES);
        assertThat(NumpyRemedy.of(255, Range.UNIT)).isEqualTo(BYTES);
    }

    @Test
    void doesNotGuessAtOtherValues() {
        assertThat(NumpyRemedy.of(-1.1f, Range.UNIT)).isEmpty();
        assertThat(NumpyRemedy.of(1.5f, Range.UNIT)).isEmpty();
        assertThat(NumpyRemedy.of(256, Range.UNIT)).isEmpty();
        assertThat(NumpyRemedy.of(-0.5f, new Range(0, 2))).isEmpty();
    }

    @Test
    void knowsChannelsLast() {
        assertThat(NumpyRemedy.of(List.of(32, 24, 3), Shape.of(3, 32, 24))).isEqualTo(FIRST);
        assertThat(NumpyRemedy.of(List.of(28, 28, 1), Shape.of(1, 28, 28))).isEqualTo(FIRST);
        assertThat(NumpyRemedy.of(List.of(24, 32, 3), Shape.of(3, 32, 24))).isEmpty();
        assertThat(NumpyRemedy.of(List.of(3, 3, 3), Shape.of(3, 3, 3))).isEmpty();
        assertThat(NumpyRemedy.of(List.of(4), Shape.of(3, 32, 24))).isEmpty();
        assertThat(NumpyRemedy.of(List.of(2, 1), Shape.of(2))).isEmpty();
        assertThat(NumpyRemedy.of(List.of(7, 9, 5), Shape.of(5, 7, 9)))
                .as("five channels are no image's")
                .isEmpty();
    }
}
