package org.gan4j.api.data;

import java.util.List;
import org.gan4j.api.network.Shape;

/**
 * What kind of data it is, the same before it is loaded as after: this decides which metrics can measure it.
 *
 * @param shape of one example
 * @param mixture whether the splits are {@link Mixture}s
 * @param classes of the examples, {@link Labels#classes}; none if the splits have no labels
 * @param channelClasses {@link StackedLabels#channelClasses}; none but for stacked images
 */
public record DataTraits(
        Shape shape, SplitSizes sizes, boolean mixture, List<String> classes, List<String> channelClasses) {
    public DataTraits {
        classes = List.copyOf(classes);
        channelClasses = List.copyOf(channelClasses);
    }

    /** Of data without classes that is no mixture. */
    public static DataTraits of(Shape shape, SplitSizes sizes) {
        return new DataTraits(shape, sizes, false, List.of(), List.of());
    }

    /** Of loaded data. */
    public static DataTraits of(DataSplits data) {
        final Dataset train = data.train();
        return new DataTraits(
                train.shape(),
                SplitSizes.of(data),
                train instanceof Mixture,
                train.labels().map(Labels::classes).orElse(List.of()),
                train.labels()
                        .filter(StackedLabels.class::isInstance)
                        .map(labels -> ((StackedLabels) labels).channelClasses())
                        .orElse(List.of()));
    }

    public DataTraits ofMixture() {
        return new DataTraits(shape, sizes, true, classes, channelClasses);
    }

    public DataTraits inClasses(List<String> names) {
        return new DataTraits(shape, sizes, mixture, names, channelClasses);
    }

    public DataTraits inStackedClasses(List<String> names, List<String> channelNames) {
        return new DataTraits(shape, sizes, mixture, names, channelNames);
    }
}
