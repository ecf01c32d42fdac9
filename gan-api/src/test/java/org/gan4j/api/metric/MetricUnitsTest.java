package org.gan4j.api.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

class MetricUnitsTest {
    /** One example of ever larger values. */
    private record Rising(Shape shape, Range range, Optional<ImageFormat> images) implements Dataset {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public void read(int index, float[] destination, int offset) {
            for (int i = 0; i < shape.size(); i++) {
                destination[offset + i] = (float) range.low() + i;
            }
        }
    }

    private static final Shape IMAGE = Shape.of(1, 1, 3);

    @Test
    void pixelsAreMappedTo0To1() {
        final Dataset data = new Rising(IMAGE, new Range(-1, 1), ImageFormat.of(IMAGE));
        final Dataset seen = converted(data);
        final float[] samples = {-1, 0, 3};
        MetricUnits.of(data).convert(samples);

        assertThat(samples).containsExactly(0, 0.5f, 2);
        assertThat(seen.range()).isEqualTo(Range.UNIT);
        assertThat(seen.shape()).isEqualTo(IMAGE);
        assertThat(seen.images()).isEqualTo(data.images());
        assertThat(seen.size()).isEqualTo(1);
        final float[] destination = {9, 9, 9, 9, 9};
        seen.read(0, destination, 1);
        assertThat(destination).containsExactly(9, 0, 0.5f, 1, 9);
    }

    /** As a data set of bytes and one of pixels in [0, 1] have them, which tie only if they are equal floats. */
    @Test
    void bytesAreTheSamePixelsWhateverTheirRange() {
        for (final Range range : List.of(new Range(-1, 1), new Range(0, 255), new Range(-0.5, 0.5))) {
            final float[] levels = new float[256];
            final float[] pixels = new float[256];
            for (int level = 0; level < 256; level++) {
                levels[level] = (float) (range.low() + range.width() * level / 255);
                pixels[level] = (float) (level / 255.0);
            }
            MetricUnits.of(new Rising(IMAGE, range, ImageFormat.of(IMAGE))).convert(levels);
            assertThat(levels).as("%s", range).containsExactly(pixels);
        }
    }

    @Test
    void pixelsFrom0To1StayAsTheyAre() {
        final Dataset data = new Rising(IMAGE, Range.UNIT, ImageFormat.of(IMAGE));
        assertThat(converted(data)).isSameAs(data);
    }

    @Test
    void whatIsNoImageStaysInUnitsOfItsOwn() {
        final Dataset data = new Rising(IMAGE, new Range(-5, 5), Optional.empty());
        final float[] samples = {-5, 5, 7};
        MetricUnits.of(data).convert(samples);

        assertThat(converted(data)).isSameAs(data);
        assertThat(samples).containsExactly(-5, 5, 7);
    }

    private static Dataset converted(Dataset data) {
        final DataSplits splits =
                MetricUnits.of(data).convert(new DataSplits(data, data, data, Map.of("recipe", "rising")));
        assertThat(splits.checksums()).containsEntry("recipe", "rising");
        assertThat(splits.validation().range()).isEqualTo(splits.train().range());
        return splits.test();
    }
}
