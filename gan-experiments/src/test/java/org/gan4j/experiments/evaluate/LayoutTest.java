package org.gan4j.experiments.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void hasGreyImagesWithAndWithoutTheirChannel() {
        final Layout grey = new Layout(Shape.of(1, 2, 3));

        assertThat(grey.has(List.of(1, 2, 3))).isTrue();
        assertThat(grey.has(List.of(2, 3))).isTrue();
        assertThat(grey.has(List.of(6))).isTrue();
        assertThat(grey.has(List.of(3, 2))).isFalse();
        assertThat(grey.has(List.of(2, 3, 1))).isFalse();
        assertThat(grey.has(List.of())).isFalse();
    }

    @Test
    void hasChannelsFirstAlone() {
        final Layout colour = new Layout(Shape.of(3, 2, 2));

        assertThat(colour.has(List.of(3, 2, 2))).isTrue();
        assertThat(colour.has(List.of(2, 2, 3))).isFalse();
        assertThat(colour.has(List.of(12))).isTrue();
    }
}
