package org.gan4j.api.data;

import java.util.List;
import java.util.Optional;
import org.gan4j.api.network.Shape;

/**
 * The kind of the data, the same before and after loading: it decides which metrics can measure the data.
 *
 * @param shape of one example
 * @param images {@link Dataset#images}
 * @param mixture whether the splits are {@link Mixture}s
 * @param classes of the examples, {@link Labels#classes}; empty if the splits have no labels
 * @param channelClasses {@link StackedLabels#channelClasses}; empty except for stacked images
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

    /** The traits of data that have no classes and are neither images nor a mixture. */
    public static DataTraits of(Shape shape, SplitSizes sizes) {
        return new DataTraits(shape, sizes, Optional.empty(), false, List.of(), List.of());
    }

    /** The traits of loaded data. */
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

    /** @param format empty if the examples are not images */
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
