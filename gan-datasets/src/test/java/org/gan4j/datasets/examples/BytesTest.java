package org.gan4j.datasets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

class BytesTest {
    private static final Shape IMAGE = Shape.of(1, 1, 2);
    private static final Range BYTES = new Range(0, 255);

    @Test
    void doubtsZerosAndOnes() {
        assertThat(bytes(IMAGE, Content.IMAGES, Range.UNIT, 0, 1, 1, 0).doubt())
                .contains(
                        "holds only bytes 0 and 1, and 255 is the range's high end: 1 becomes 0.003921569 in [0.0, 1.0];"
                                + " save them times 255");
        assertThat(bytes(IMAGE, Content.IMAGES, new Range(-1, 1), 1, 1).doubt())
                .hasValueSatisfying(doubt -> assertThat(doubt).contains("1 becomes -0.99215686 in [-1.0, 1.0]"));
        assertThat(bytes(IMAGE, Content.IMAGES, BYTES, 0, 1).doubt()).isPresent();
        assertThat(bytes(Shape.of(2), Content.IMAGES, Range.UNIT, 0, 1).doubt()).isPresent();
    }

    @Test
    void doubtsNoLevels() {
        assertThat(bytes(IMAGE, Content.IMAGES, Range.UNIT, 0, 1, 0, 2).doubt()).isEmpty();
        assertThat(bytes(IMAGE, Content.IMAGES, Range.UNIT, 0, 1, 0, 255).doubt())
                .isEmpty();
        assertThat(bytes(IMAGE, Content.IMAGES, Range.UNIT, 0, 0).doubt())
                .as("black")
                .isEmpty();
    }

    @Test
    void doubtsNoNumbersThatStayAsTheyAre() {
        assertThat(bytes(IMAGE, Content.NUMBERS, BYTES, 0, 1).doubt()).isEmpty();
        assertThat(bytes(Shape.of(2), Content.IMAGES, BYTES, 0, 1).doubt()).isEmpty();
        assertThat(bytes(IMAGE, Content.NUMBERS, Range.UNIT, 0, 1).doubt()).isPresent();
    }

    @Test
    void areAPart() {
        final Part part = bytes(IMAGE, Content.IMAGES, BYTES, 0, 1, 2, 3).part();

        assertThat(part.size()).isEqualTo(2);
        assertThat(part.cut().apply(new Span("all", 1, 2)).mean()).containsExactly(2, 3);
    }

    private static Bytes bytes(Shape shape, Content content, Range range, int... values) {
        final byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return new Bytes(shape, content, bytes, range);
    }
}
