package org.gan4j.graph;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sizes of an array's axes, rows first where there are any. A scalar has none. Arrays are row-major. */
public record Shape(List<Integer> dimensions) {
    public static final Shape SCALAR = of();

    /** @throws IllegalArgumentException if a dimension is below 1, or an array cannot hold that many values */
    public Shape {
        dimensions = List.copyOf(dimensions);
        if (dimensions.stream().anyMatch(dimension -> dimension < 1)) {
            throw new IllegalArgumentException("a shape needs dimensions of at least 1, not " + dimensions);
        }
        long size = 1;
        for (final int dimension : dimensions) {
            size *= dimension;
            if (size > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("a shape of more than 2^31 - 1 values: " + dimensions);
            }
        }
    }

    public static Shape of(int... dimensions) {
        return new Shape(Arrays.stream(dimensions).boxed().toList());
    }

    /** @throws IllegalArgumentException with the message, unless the condition holds */
    static void require(boolean holds, Supplier<String> message) {
        if (!holds) {
            throw new IllegalArgumentException(message.get());
        }
    }

    public int rank() {
        return dimensions.size();
    }

    /** @throws IllegalArgumentException if there is no such axis */
    public int dimension(int axis) {
        require(axis >= 0 && axis < rank(), () -> this + " has no axis " + axis);
        return dimensions.get(axis);
    }

    /** All axes in order, from 0. */
    public List<Integer> axes() {
        return IntStream.range(0, rank()).boxed().toList();
    }

    /** The number of values. */
    public int size() {
        return dimensions.stream().reduce(1, (product, dimension) -> product * dimension);
    }

    public int[] toArray() {
        return dimensions.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The same shape with another size of one axis. */
    public Shape with(int axis, int dimension) {
        dimension(axis);
        final int[] changed = toArray();
        changed[axis] = dimension;
        return of(changed);
    }

    /**
     * The dimension at an axis of a shape of {@code rank} axes to which this shape is aligned at the right: 1 where this shape
     * has no axis.
     */
    int alignedDimension(int axis, int rank) {
        final int own = axis - (rank - rank());
        return own < 0 ? 1 : dimensions.get(own);
    }

    /**
     * The smallest shape to which both stretch: axes are aligned at the right, and an axis that has size 1 or is missing
     * takes the other's size.
     *
     * @throws IllegalArgumentException if two sizes differ and neither is 1
     */
    public Shape stretchedWith(Shape other) {
        final int rank = Math.max(rank(), other.rank());
        final int[] stretched = new int[rank];
        for (int axis = 0; axis < rank; axis++) {
            final int mine = alignedDimension(axis, rank);
            final int theirs = other.alignedDimension(axis, rank);
            require(
                    mine == theirs || mine == 1 || theirs == 1,
                    () -> this + " and " + other + " do not stretch to each other");
            stretched[axis] = Math.max(mine, theirs);
        }
        return of(stretched);
    }

    /** The distance of neighbours along each axis, in values. */
    public int[] strides() {
        final int[] strides = new int[rank()];
        int stride = 1;
        for (int axis = rank() - 1; axis >= 0; axis--) {
            strides[axis] = stride;
            stride *= dimensions.get(axis);
        }
        return strides;
    }

    /**
     * The strides of this shape's array for a walk over {@code larger}, to which it stretches: 0 along stretched axes.
     *
     * @throws IllegalArgumentException if it does not stretch to it
     */
    public int[] stridesWithin(Shape larger) {
        require(stretchedWith(larger).equals(larger), () -> this + " does not stretch to " + larger);
        final int[] own = strides();
        final int missing = larger.rank() - rank();
        final int[] strides = new int[larger.rank()];
        for (int axis = missing; axis < strides.length; axis++) {
            strides[axis] = dimensions.get(axis - missing) == 1 ? 0 : own[axis - missing];
        }
        return strides;
    }

    @Override
    public String toString() {
        return dimensions.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }
}
