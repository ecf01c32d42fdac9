package org.gan4j.datasets.image;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.data.Labels;
import org.gan4j.api.network.Shape;
import org.gan4j.datasets.examples.ByteExamples;
import org.gan4j.datasets.examples.Content;
import org.gan4j.datasets.examples.Span;
import org.gan4j.spec.Range;

/** Images with the class of each. */
public final class LabelledImages extends ByteExamples implements Labels {
    private final byte[] labels;
    private final List<String> classes;

    /**
     * @param pixels {@code [count, …shape]}, unsigned
     * @param labels {@code [count]}, each an index in {@code classes}
     */
    LabelledImages(Shape shape, byte[] pixels, byte[] labels, List<String> classes, Span span, Range range) {
        super(shape, Content.IMAGES, pixels, span, range);
        this.labels = labels;
        this.classes = List.copyOf(classes);
    }

    @Override
    public Optional<Labels> labels() {
        return Optional.of(this);
    }

    @Override
    public List<String> classes() {
        return classes;
    }

    @Override
    public int label(int index) {
        return labels[position(index)];
    }
}
