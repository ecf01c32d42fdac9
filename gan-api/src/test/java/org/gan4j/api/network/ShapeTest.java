package org.gan4j.api.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTest {
    @Test
    void equalsAnotherOfTheSameDimensions() {
        assertThat(Shape.of(1, 28, 28)).isEqualTo(new Shape(List.of(1, 28, 28))).hasSameHashCodeAs(Shape.of(1, 28, 28));
        assertThat(Shape.of(1, 28, 28)).isNotEqualTo(Shape.of(28, 28, 1)).isNotEqualTo(Shape.of(784));
    }

    @Test
    void countsItsValues() {
        assertThat(Shape.of(3, 4, 5).size()).isEqualTo(60);
        assertThat(Shape.of(Integer.MAX_VALUE).size()).isEqualTo(Integer.MAX_VALUE);
        assertThat(Shape.of(1 << 15, 1 << 15, 1).size()).isEqualTo(1 << 30);
    }

    @Test
    void flattens() {
        assertThat(Shape.of(1, 28, 28).isFlat()).isFalse();
        assertThat(Shape.of(1, 28, 28).flat()).isEqualTo(Shape.of(784));
        assertThat(Shape.of(784).isFlat()).isTrue();
        assertThat(Shape.of(784).flat()).isEqualTo(Shape.of(784));
    }

    @Test
    void readsAsAList() {
        assertThat(Shape.of(1, 28, 28)).hasToString("[1, 28, 28]");
        assertThat(Shape.of(784)).hasToString("[784]");
    }

    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        final List<Integer> dimensions = new ArrayList<>(List.of(2, 3));
        final Shape shape = new Shape(dimensions);
        dimensions.set(0, 9);
        assertThat(shape).isEqualTo(Shape.of(2, 3));
    }

    @Test
    void refusesDimensionsBelowOne() {
        assertThatThrownBy(() -> Shape.of(3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a shape needs dimensions of at least 1, not [3, 0]");
        assertThatThrownBy(() -> Shape.of(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a shape needs dimensions of at least 1, not [-1]");
        assertThatThrownBy(Shape::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a shape needs dimensions of at least 1, not []");
    }

    @Test
    void refusesMoreValuesThanAnArrayHolds() {
        assertThatThrownBy(() -> Shape.of(1 << 16, 1 << 15))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a shape of more than 2^31 - 1 values: [65536, 32768]");
        assertThatThrownBy(() -> Shape.of(1 << 30, 1 << 30, 1 << 30, 1 << 30))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a shape of more than 2^31 - 1 values");
    }
}
