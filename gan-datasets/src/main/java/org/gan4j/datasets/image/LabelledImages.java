package org.gan4j.datasets.image;

import java.util.Objects;
import org.gan4j.api.config.Range;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.network.Shape;

/** Grey images with the class of each, kept as bytes: level 0 reads as the low end of the range, level 255 as the high end. */
public final class LabelledImages implements Dataset {
    private static final int LEVELS = 256;

    private final Shape shape;
    private final byte[] pixels;
    private final byte[] labels;
    private final int width;
    private final Slice slice;
    private final Range range;
    private final float[] values = new float[LEVELS];

    /**
     * @param pixels {@code [count, …shape]}, unsigned
     * @param labels {@code [count]}
     */
    LabelledImages(Shape shape, byte[] pixels, byte[] labels, Slice slice, Range range) {
        this.shape = shape;
        this.pixels = pixels;
        this.labels = labels;
        this.width = shape.size();
        this.slice = slice;
        this.range = range;
        for (int level = 0; level < LEVELS; level++) {
            values[level] = (float) (range.low() + range.width() * level / (LEVELS - 1));
        }
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public int size() {
        return slice.size();
    }

    @Override
    public Range range() {
        return range;
    }

    @Override
    public void read(int index, float[] destination, int offset) {
        final int first = position(index) * width;
        for (int i = 0; i < width; i++) {
            destination[offset + i] = values[pixels[first + i] & 0xFF];
        }
    }

    /** The class of an example, from 0 on. */
    public int label(int index) {
        return labels[position(index)];
    }

    private int position(int index) {
        return slice.from() + Objects.checkIndex(index, slice.size());
    }
}
