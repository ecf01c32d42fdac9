package org.gan4j.datasets.examples;

import java.util.Objects;
import java.util.Optional;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;

/** Examples kept as floats. */
public final class FloatExamples implements Dataset {
    private final Shape shape;
    private final Content content;
    private final float[] values;
    private final Span span;
    private final Range range;

    /** @param values of the whole part, {@code [count, …shape]}, within the range; not to be changed afterwards */
    public FloatExamples(Shape shape, Content content, float[] values, Span span, Range range) {
        this.shape = shape;
        this.content = content;
        this.values = values;
        this.span = span;
        this.range = range;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public int size() {
        return span.size();
    }

    @Override
    public Range range() {
        return range;
    }

    @Override
    public Optional<ImageFormat> images() {
        return content.images(shape);
    }

    @Override
    public void read(int index, float[] destination, int offset) {
        final int width = shape.size();
        final int position = span.from() + Objects.checkIndex(index, span.size());
        System.arraycopy(values, position * width, destination, offset, width);
    }
}
