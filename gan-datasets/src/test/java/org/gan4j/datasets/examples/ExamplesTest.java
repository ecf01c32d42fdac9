package org.gan4j.datasets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.gan4j.testkit.contract.DatasetContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {
    private static final byte[] BYTES = {0, 1, 2, (byte) 255, 51, 102, (byte) 204, 127, (byte) 128, 9, 9, 9};
    private static final float[] FLOATS = {-1, 0, 0.25f, 0.5f, 0.75f, 1};

    @Nested
    class OfBytes implements DatasetContract {
        @Override
        public Dataset newDataset() {
            return bytes(new Span("all", 1, 3), new Range(-1, 1));
        }

        @Test
        void readAsLevelsOfTheRange() {
            final Span whole = new Span("all", 0, 3);

            assertThat(example(bytes(whole, Range.UNIT), 0)).containsExactly(0, 1 / 255f, 2 / 255f, 1);
            assertThat(example(bytes(whole, new Range(-1, 1)), 1))
                    .containsExactly(-0.6f, -0.2f, 0.6f, (float) (2 * 127 / 255.0 - 1));
        }

        @Test
        void areASpanOfTheWhole() {
            final Dataset slice = bytes(new Span("all", 1, 3), new Range(0, 255));

            assertThat(slice.size()).isEqualTo(2);
            assertThat(example(slice, 1)).containsExactly(128, 9, 9, 9);
        }
    }

    @Nested
    class OfFloats implements DatasetContract {
        @Override
        public Dataset newDataset() {
            return floats(new Span("all", 0, 3));
        }

        @Test
        void areASpanOfTheWholeAsItIs() {
            final Dataset slice = floats(new Span("all", 1, 3));

            assertThat(slice.size()).isEqualTo(2);
            assertThat(example(slice, 0)).containsExactly(0.25f, 0.5f);
            assertThat(example(slice, 1)).containsExactly(0.75f, 1);
            assertThat(slice.range()).isEqualTo(new Range(-1, 1));
        }
    }

    @Test
    void areImagesByTheirShapeAndContent() {
        final Span whole = new Span("all", 0, 1);
        final Shape image = Shape.of(1, 2, 2);

        assertThat(bytes(whole, Range.UNIT).images()).isEqualTo(ImageFormat.of(image));
        assertThat(new ByteExamples(image, Content.NUMBERS, BYTES, whole, Range.UNIT).images())
                .isEmpty();
        assertThat(new FloatExamples(image, Content.IMAGES, FLOATS, whole, Range.UNIT).images())
                .isEqualTo(ImageFormat.of(image));
        assertThat(new FloatExamples(image, Content.NUMBERS, FLOATS, whole, Range.UNIT).images())
                .isEmpty();
        assertThat(floats(whole).images()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60000,28,28 | 1,28,28 | true",
                "60000,1,28,28 | 1,28,28 | true",
                "60000,28,28 | 28,28 | true",
                "5 | 1 | true",
                "5,1 | 1 | true",
                "5,2 | 2 | true",
                "60000,28,28 | 784 | false",
                "60000,784 | 1,28,28 | false",
                "5,32,32,3 | 3,32,32 | false",
                "5 | 2 | false",
                "5,28,27 | 1,28,28 | false",
                "5,28,28,1 | 1,28,28 | false",
            })
    void arraysHoldExamplesOfAShape(String dimensions, String shape, boolean holds) {
        final ArrayShape array = new ArrayShape(numbers(dimensions));

        assertThat(array.holds(new Shape(numbers(shape)))).isEqualTo(holds);
        assertThat(array.count()).isEqualTo(numbers(dimensions).get(0));
    }

    @Test
    void aSingleNumberIsNoExamples() {
        assertThat(new ArrayShape(List.of()).holds(Shape.of(1))).isFalse();
    }

    private static List<Integer> numbers(String text) {
        return List.of(text.split(",")).stream().map(Integer::valueOf).toList();
    }

    private static ByteExamples bytes(Span span, Range range) {
        return new ByteExamples(Shape.of(1, 2, 2), Content.IMAGES, BYTES, span, range);
    }

    private static FloatExamples floats(Span span) {
        return new FloatExamples(Shape.of(2), Content.IMAGES, FLOATS, span, new Range(-1, 1));
    }

    private static float[] example(Dataset data, int index) {
        final float[] example = new float[data.shape().size()];
        data.read(index, example, 0);
        return example;
    }
}
