package org.gan4j.datasets.image;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.data.ImageFormat;
import org.gan4j.api.data.Labels;
import org.gan4j.api.data.StackedLabels;
import org.gan4j.api.network.Shape;
import org.gan4j.api.random.Purpose;
import org.gan4j.api.random.RandomStream;
import org.gan4j.spec.Range;

/** Images whose three channels are grey images drawn at random, with replacement; assembled at each read. */
final class StackedImages implements Dataset, StackedLabels {
    static final int CHANNELS = 3;

    private final LabelledImages images;
    private final Shape shape;
    private final int[] drawn;

    /**
     * @param images grey images to draw from
     * @param stream selects one of the independent samples of a seed
     */
    StackedImages(LabelledImages images, int size, long seed, int stream) {
        this.images = images;
        this.shape = stacked(images.shape());
        final RandomStream random = new RandomStream(seed, Purpose.DATA, stream, 0);
        this.drawn = random.ints((long) size * CHANNELS, 0, images.size()).toArray();
    }

    /** @param grey {@code [1, height, width]} */
    static Shape stacked(Shape grey) {
        return Shape.of(CHANNELS, grey.dimensions().get(1), grey.dimensions().get(2));
    }

    /** @param classes of a grey image */
    static List<String> stacked(List<String> classes) {
        List<String> names = List.of("");
        for (int channel = 0; channel < CHANNELS; channel++) {
            names = names.stream()
                    .flatMap(name -> classes.stream().map(next -> name + next))
                    .toList();
        }
        return names;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public int size() {
        return drawn.length / CHANNELS;
    }

    @Override
    public Range range() {
        return images.range();
    }

    @Override
    public Optional<ImageFormat> images() {
        return ImageFormat.of(shape);
    }

    @Override
    public void read(int index, float[] destination, int offset) {
        final int first = CHANNELS * Objects.checkIndex(index, size());
        final int width = images.shape().size();
        for (int channel = 0; channel < CHANNELS; channel++) {
            images.read(drawn[first + channel], destination, offset + channel * width);
        }
    }

    @Override
    public Optional<Labels> labels() {
        return Optional.of(this);
    }

    @Override
    public List<String> channelClasses() {
        return images.classes();
    }

    @Override
    public List<String> classes() {
        return stacked(channelClasses());
    }

    @Override
    public int label(int index) {
        final int first = CHANNELS * Objects.checkIndex(index, size());
        int label = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            label = label * channelClasses().size() + images.label(drawn[first + channel]);
        }
        return label;
    }
}
