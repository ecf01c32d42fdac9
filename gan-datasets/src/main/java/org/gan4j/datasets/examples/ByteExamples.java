package org.gan4j.datasets.examples;

import java.util.Objects;
import java.util.Optional;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;

/** Examples kept as unsigned bytes: 0 reads as the low end of the range, 255 as the high end. */
public class ByteExamples implements Dataset {
    private static final int LEVELS = 256;

    private final Shape shape;
    private final Content content;
    private final byte[] bytes;
    private final int width;
    private final Span span;
    private final Range range;
    private final float[] values = new float[LEVELS];

    /** @param bytes of the whole part, {@code [count, …shape]}; not to be changed afterwards */
    public ByteExamples(Shape shape, Content content, byte[] bytes, Span span, Range range) {
        this.shape = shape;
        this.content = content;
        this.bytes = bytes;
        this.width = shape.size();
        this.span = span;
        this.range = range;
        for (int level = 0; level < LEVELS; level++) {
            values[level] = (float) (range.low() + range.width() * level / (LEVELS - 1));
        }
    }

    @Override
    public final Shape shape() {
        return shape;
    }

    @Override
    public final int size() {
        return span.size();
    }

    @Override
    public final Range range() {
        return range;
    }

    @Override
    public final Optional<ImageFormat> images() {
        return content.images(shape);
    }

    @Override
    public final void read(int index, float[] destination, int offset) {
        final int first = position(index) * width;
        for (int i = 0; i < width; i++) {
            destination[offset + i] = values[bytes[first + i] & 0xFF];
        }
    }

    /** The index of an example in the whole part. */
    protected final int position(int index) {
        return span.from() + Objects.checkIndex(index, span.size());
    }
}
