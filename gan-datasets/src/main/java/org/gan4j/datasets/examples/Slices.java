package org.gan4j.datasets.examples;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;

/** Which examples serve what. */
public record Slices(Slice train, Slice validation, Slice test) {
    /** @throws IllegalArgumentException if one of them is no slice; names it */
    public static Slices parse(String train, String validation, String test) {
        return new Slices(
                Slice.parse("train", train), Slice.parse("validation", validation), Slice.parse("test", test));
    }

    /** @throws IllegalArgumentException if one of them is no slice of these parts; names it */
    public static Slices parse(Set<String> parts, String train, String validation, String test) {
        final Slices slices = parse(train, validation, test);
        List.of(slices.train, slices.validation, slices.test).forEach(slice -> slice.requireOneOf(parts));
        return slices;
    }

    /** The names of the parts that are used. */
    public Set<String> parts() {
        return new TreeSet<>(List.of(train.part(), validation.part(), test.part()));
    }

    /**
     * The examples that they mean.
     *
     * @param sizes of all parts, by name
     * @throws IllegalArgumentException if one of them is of another part, empty or goes beyond its part; names it
     */
    public Spans in(Map<String, Integer> sizes) {
        return new Spans(train.in(sizes), validation.in(sizes), test.in(sizes));
    }

    /**
     * What is known of data without classes whose used parts are kept whole.
     *
     * @param sizes of all parts that are used, and perhaps of others
     * @param bytes of heap that an example takes
     * @throws IllegalArgumentException as {@link #in} does
     */
    public DataOutline outline(Shape shape, Content content, Map<String, Integer> sizes, Range range, long bytes) {
        final DataTraits traits = DataTraits.of(shape, in(sizes).sizes()).asImages(content.images(shape));
        return new DataOutline(traits, range, examples(sizes) * bytes);
    }

    /** The number of examples of all parts that are used. */
    public long examples(Map<String, Integer> sizes) {
        return parts().stream().mapToLong(sizes::get).sum();
    }
}
