package org.gan4j.pictures;

import java.util.Optional;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;

/** Data of given values, images where an image has their shape. */
record Points(Shape shape, Range range, float... values) implements Dataset {
    @Override
    public int size() {
        return values.length / shape.size();
    }

    @Override
    public Optional<ImageFormat> images() {
        return ImageFormat.of(shape);
    }

    @Override
    public void read(int index, float[] destination, int offset) {
        System.arraycopy(values, index * shape.size(), destination, offset, shape.size());
    }
}
