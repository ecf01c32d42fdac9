package org.gan4j.api.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gan4j.api.network.Shape;
import org.junit.jupiter.api.Test;

class ImageFormatTest {
    @Test
    void isThatOfGreyAndColourImages() {
        assertThat(ImageFormat.of(Shape.of(1, 28, 20))).contains(new ImageFormat(1, 28, 20));
        assertThat(ImageFormat.of(Shape.of(3, 32, 16))).contains(new ImageFormat(3, 32, 16));
        assertThat(new ImageFormat(3, 32, 16).size()).isEqualTo(1_536);
    }

    @Test
    void isNoneOfOtherShapes() {
        for (final Shape shape : new Shape[] {
            Shape.of(1),
            Shape.of(4),
            Shape.of(784),
            Shape.of(28, 28),
            Shape.of(2, 28, 28),
            Shape.of(4, 28, 28),
            Shape.of(5, 28, 28),
            Shape.of(28, 28, 3),
            Shape.of(1, 1, 28, 28)
        }) {
            assertThat(ImageFormat.of(shape)).as("%s", shape).isEmpty();
        }
    }

    @Test
    void refusesOtherChannels() {
        assertThatThrownBy(() -> new ImageFormat(4, 28, 28)).hasMessage("an image has 1 or 3 channels, not 4");
    }

    /** A data set that does not say so holds no images. */
    @Test
    void dataHoldNumbersUnlessTheySayOtherwise() {
        assertThat(new CountingData(3).images()).isEmpty();
    }
}
