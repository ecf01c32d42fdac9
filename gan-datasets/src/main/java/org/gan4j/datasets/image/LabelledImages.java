package org.gan4j.datasets.image;

import org.gan4j.api.config.Range;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.examples.ByteExamples;
import org.gan4j.datasets.examples.Span;

/** Images with the class of each. */
public final class LabelledImages extends ByteExamples {
    private final byte[] labels;

    /**
     * @param pixels {@code [count, …shape]}, unsigned
     * @param labels {@code [count]}
     */
    LabelledImages(Shape shape, byte[] pixels, byte[] labels, Span span, Range range) {
        super(shape, pixels, span, range);
        this.labels = labels;
    }

    /** The class of an example, from 0 on. */
    public int label(int index) {
        return labels[position(index)];
    }
}
