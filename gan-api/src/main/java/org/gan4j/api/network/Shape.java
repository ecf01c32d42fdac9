package org.gan4j.api.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The shape of one example, without the minibatch's row dimension: {@code [784]} or {@code [1, 28, 28]} (channels first). */
public record Shape(List<Integer> dimensions) {
    public Shape {
        dimensions = List.copyOf(dimensions);
        if (dimensions.isEmpty() || dimensions.stream().anyMatch(dimension -> dimension < 1)) {
            throw new IllegalArgumentException("a shape needs dimensions of at least 1, not " + dimensions);
        }
        long size = 1;
        for (final int dimension : dimensions) {
            size = Math.multiplyExact(size, dimension);
            if (size > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("a shape of more than 2^31 - 1 values: " + dimensions);
            }
        }
    }

    public static Shape of(int... dimensions) {
        return new Shape(Arrays.stream(dimensions).boxed().toList());
    }

    /** The number of values. */
    public int size() {
        return dimensions.stream().reduce(1, Math::multiplyExact);
    }

    public boolean isFlat() {
        return dimensions.size() == 1;
    }

    public Shape flat() {
        return of(size());
    }

    @Override
    public String toString() {
        return dimensions.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }
}
