package org.gan4j.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;
import org.junit.jupiter.api.Test;

class SamplePictureTest {
    @Test
    void choosesByWhatTheDataAre() {
        assertThat(of(1)).containsInstanceOf(DensityPlot.class);
        assertThat(of(2)).containsInstanceOf(ScatterPlot.class);
        assertThat(of(1, 28, 28)).containsInstanceOf(ImageGrid.class);
        assertThat(of(3, 32, 32)).containsInstanceOf(ImageGrid.class);
    }

    @Test
    void hasNoneForOtherShapes() {
        assertThat(of(3)).isEmpty();
        assertThat(of(4)).as("no image, though a square").isEmpty();
        assertThat(of(784)).isEmpty();
        assertThat(of(4, 28, 28)).isEmpty();
        assertThat(of(2, 28, 28)).isEmpty();
        assertThat(of(28, 28)).isEmpty();
    }

    @Test
    void wantsEnoughPointsToShowADensity() {
        final Points points = new Points(Shape.of(2), Range.UNIT, 0, 0);
        assertThat(SamplePicture.of(points, 100))
                .map(SamplePicture::sampleCount)
                .contains(2_000);
        assertThat(SamplePicture.of(points, 5_000))
                .map(SamplePicture::sampleCount)
                .contains(5_000);
        assertThat(SamplePicture.of(points, 100, 10))
                .map(SamplePicture::sampleCount)
                .contains(100);
        final Points numbers = new Points(Shape.of(1), Range.UNIT, 0, 1);
        assertThat(SamplePicture.of(numbers, 100))
                .map(SamplePicture::sampleCount)
                .contains(20_000);
        assertThat(SamplePicture.of(numbers, 30_000))
                .map(SamplePicture::sampleCount)
                .contains(30_000);
        assertThat(SamplePicture.of(numbers, 100, 10))
                .map(SamplePicture::sampleCount)
                .contains(100);
    }

    private static Optional<SamplePicture> of(int... dimensions) {
        final Shape shape = Shape.of(dimensions);
        return SamplePicture.of(new Points(shape, Range.UNIT, new float[shape.size()]), 9);
    }
}
