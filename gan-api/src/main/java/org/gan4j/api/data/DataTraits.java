package org.gan4j.api.data;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.network.Shape;

/**
 * What kind of data it is, the same before it is loaded as after: this decides which metrics can measure it.
 *
 * @param shape of one example
 * @param images {@link Dataset#images}
 * @param mixture whether the splits are {@link Mixture}s
 * @param classes of the examples, {@link Labels#classes}; none if the splits have no labels
 * @param channelClasses {@link StackedLabels#channelClasses}; none but for stacked images
 */
public record DataTraits(
        Shape shape,
        SplitSizes sizes,
        Optional<ImageFormat> images,
        boolean mixture,
        List<String> classes,
        List<String> channelClasses) {
    public DataTraits {
        classes = List.copyOf(classes);
        channelClasses = List.copyOf(channelClasses);
    }

    /** Of data without classes that is neither images nor a mixture. */
    public static DataTraits of(Shape shape, SplitSizes sizes) {
        return new DataTraits(shape, sizes, Optional.empty(), false, List.of(), List.of());
    }

    /** Of loaded data. */
    public static DataTraits of(DataSplits data) {
        final Dataset train = data.train();
        return new DataTraits(
                train.shape(),
                SplitSizes.of(data),
                train.images(),
                train instanceof Mixture,
                train.labels().map(Labels::classes).orElse(List.of()),
                train.labels()
                        .filter(StackedLabels.class::isInstance)
                        .map(labels -> ((StackedLabels) labels).channelClasses())
                        .orElse(List.of()));
    }

    /** @param format empty if the examples are none */
    public DataTraits asImages(Optional<ImageFormat> format) {
        return new DataTraits(shape, sizes, format, mixture, classes, channelClasses);
    }

    public DataTraits ofMixture() {
        return new DataTraits(shape, sizes, images, true, classes, channelClasses);
    }

    public DataTraits inClasses(List<String> names) {
        return new DataTraits(shape, sizes, images, mixture, names, channelClasses);
    }

    public DataTraits inStackedClasses(List<String> names, List<String> channelNames) {
        return new DataTraits(shape, sizes, images, mixture, names, channelNames);
    }
}
