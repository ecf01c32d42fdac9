package org.gan4j.datasets.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gan4j.api.config.Range;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;
import org.gan4j.testkit.contract.DatasetContract;
import org.junit.jupiter.api.Test;

class LabelledImagesTest implements DatasetContract {
    private static final byte[] PIXELS = {0, 1, 2, (byte) 255, 51, 102, (byte) 204, 127, (byte) 128, 9, 9, 9};
    private static final byte[] LABELS = {7, 3, 9};

    @Override
    public Dataset newDataset() {
        return images(new Slice(Part.TRAIN, 0, 3), Range.UNIT);
    }

    @Test
    void mapsBytesToTheRange() {
        final float[] unit = new float[4];
        images(new Slice(Part.TRAIN, 0, 3), Range.UNIT).read(0, unit, 0);
        assertThat(unit).containsExactly(0, 1 / 255f, 2 / 255f, 1);

        final float[] symmetric = new float[4];
        images(new Slice(Part.TRAIN, 0, 3), new Range(-1, 1)).read(1, symmetric, 0);
        assertThat(symmetric).containsExactly(-0.6f, -0.2f, 0.6f, (float) (2 * 127 / 255.0 - 1));
    }

    @Test
    void isASliceOfTheWhole() {
        final LabelledImages slice = images(new Slice(Part.TRAIN, 1, 3), new Range(0, 255));
        final float[] image = new float[4];
        slice.read(1, image, 0);

        assertThat(slice.size()).isEqualTo(2);
        assertThat(slice.label(0)).isEqualTo(3);
        assertThat(slice.label(1)).isEqualTo(9);
        assertThat(image).containsExactly(128, 9, 9, 9);
        assertThatThrownBy(() -> slice.label(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> slice.read(-1, image, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static LabelledImages images(Slice slice, Range range) {
        return new LabelledImages(Shape.of(1, 2, 2), PIXELS, LABELS, slice, range);
    }
}
