package org.gan4j.datasets.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.examples.Span;
import org.gan4j.spec.Range;
import org.gan4j.testkit.contract.DatasetContract;
import org.junit.jupiter.api.Test;

class LabelledImagesTest implements DatasetContract {
    private static final byte[] PIXELS = {0, 1, 2, (byte) 255, 51, 102, (byte) 204, 127, (byte) 128, 9, 9, 9};
    private static final byte[] LABELS = {7, 3, 9};

    @Override
    public Dataset newDataset() {
        return images();
    }

    @Test
    void labelsGoWithTheImages() {
        final LabelledImages slice = images();
        final float[] image = new float[4];
        slice.read(1, image, 0);

        assertThat(slice.size()).isEqualTo(2);
        assertThat(slice.label(0)).isEqualTo(3);
        assertThat(slice.label(1)).isEqualTo(9);
        assertThat(image).containsExactly(128, 9, 9, 9);
        assertThatThrownBy(() -> slice.label(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> slice.label(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static LabelledImages images() {
        return new LabelledImages(
                Shape.of(1, 2, 2), PIXELS, LABELS, MnistSpec.DIGITS, new Span("train", 1, 3), new Range(0, 255));
    }
}
