package org.gan4j.datasets.examples;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gan4j.api.data.DataOutline;
import org.gan4j.api.data.DataTraits;
import org.gan4j.api.network.Shape;
import org.gan4j.spec.Range;

/** The slices of data for training, validation and test. */
public record Slices(Slice train, Slice validation, Slice test) {
    /** @throws IllegalArgumentException if one of the texts is not a slice; the message names it */
    public static Slices parse(String train, String validation, String test) {
        return new Slices(
                Slice.parse("train", train), Slice.parse("validation", validation), Slice.parse("test", test));
    }

    /** @throws IllegalArgumentException if one of the texts is not a slice of these parts; the message names it */
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
     * The examples of the slices.
     *
     * @param sizes of all parts, by name
     * @throws IllegalArgumentException if a slice is of another part, is empty or exceeds its part; the message names it
     */
    public Spans in(Map<String, Integer> sizes) {
        return new Spans(train.in(sizes), validation.in(sizes), test.in(sizes));
    }

    /**
     * What is known of data without classes whose used parts are kept whole.
     *
     * @param sizes of all used parts, and possibly of others
     * @param bytes of heap for one example
     * @throws IllegalArgumentException as {@link #in} does
     */
    public DataOutline outline(Shape shape, Content content, Map<String, Integer> sizes, Range range, long bytes) {
        final DataTraits traits = DataTraits.of(shape, in(sizes).sizes()).asImages(content.images(shape));
        return new DataOutline(traits, range, examples(sizes) * bytes);
    }

    /** The number of examples of all used parts. */
    public long examples(Map<String, Integer> sizes) {
        return parts().stream().mapToLong(sizes::get).sum();
    }
}
