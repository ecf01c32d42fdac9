package org.gan4j.datasets.examples;

import java.util.List;
import org.gan4j.api.network.Shape;

/** The dimensions of an array in a file; the first is the number of examples. */
public record ArrayShape(List<Integer> dimensions) {
    public ArrayShape {
        dimensions = List.copyOf(dimensions);
    }

    /** The number of examples. */
    public int count() {
        return dimensions.get(0);
    }

    /** The dimensions of each example; empty if the array has no dimensions. */
    public List<Integer> example() {
        return dimensions.isEmpty() ? List.of() : dimensions.subList(1, dimensions.size());
    }

    /** Whether the examples have this shape; leading dimensions of 1 are ignored: [28, 28] is [1, 28, 28]. */
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
