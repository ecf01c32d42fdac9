package org.gan4j.datasets.examples;

import java.util.List;
import org.gan4j.api.network.Shape;

/** The dimensions of an array in a file, of which the first counts the examples. */
public record ArrayShape(List<Integer> dimensions) {
    public ArrayShape {
        dimensions = List.copyOf(dimensions);
    }

    /** The number of examples. */
    public int count() {
        return dimensions.get(0);
    }

    /** The dimensions of each example; none if there is no dimension at all. */
    public List<Integer> example() {
        return dimensions.isEmpty() ? List.of() : dimensions.subList(1, dimensions.size());
    }

    /** Whether its examples are of that shape; leading dimensions of 1 make no difference: [28, 28] is [1, 28, 28]. */
    public boolean holds(Shape shape) {
        return !dimensions.isEmpty() && withoutLeadingOnes(example()).equals(withoutLeadingOnes(shape.dimensions()));
    }

    @Override
    public String toString() {
        return dimensions.toString();
    }

    private static List<Integer> withoutLeadingOnes(List<Integer> dimensions) {
        int ones = 0;
        while (ones < dimensions.size() && dimensions.get(ones) == 1) {
            ones++;
        }
        return dimensions.subList(ones, dimensions.size());
    }
}
