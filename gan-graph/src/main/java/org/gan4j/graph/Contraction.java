package org.gan4j.graph;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Sums of products, which are most of a network's arithmetic. Both operations are linear in each input. */
public sealed interface Contraction extends Op {
    /** How a factor enters a product. */
    enum Orientation {
        PLAIN,
        /** With its last two axes exchanged. */
        TRANSPOSED;

        public Orientation flipped() {
            return this == PLAIN ? TRANSPOSED : PLAIN;
        }

        /** The axis of a factor of this rank that holds the rows of the oriented matrix. */
        public int rows(int rank) {
            return this == PLAIN ? rank - 2 : rank - 1;
        }

        /** As {@link #rows}, for the columns. */
        public int columns(int rank) {
            return flipped().rows(rank);
        }
    }

    /** {@code a · b} of the last two axes, {@code [..., rows, k]} by {@code [..., k, columns]}; axes before them are equal. */
    record MatMul(Orientation left, Orientation right) implements Contraction {
        @Override
        public Shape shape(List<Shape> inputs) {
            final Shape a = inputs.get(0);
            final Shape b = inputs.get(1);
            final int rank = a.rank();
            Shape.require(
                    rank >= 2
                            && rank == b.rank()
                            && a.dimensions()
                                    .subList(0, rank - 2)
                                    .equals(b.dimensions().subList(0, rank - 2))
                            && a.dimension(left.columns(rank)) == b.dimension(right.rows(rank)),
                    () -> "" + a + mark(left) + " and " + b + mark(right) + " cannot be multiplied");
            return a.with(rank - 2, a.dimension(left.rows(rank))).with(rank - 1, b.dimension(right.columns(rank)));
        }

        /** With {@code y = a·b}: {@code da = dy·bᵀ} and {@code db = aᵀ·dy}, each transposed if its factor is. */
        @Override
        public List<Value> gradient(Value y, Value dy) {
            final Value a = y.inputs().get(0);
            final Value b = y.inputs().get(1);
            final Value da = left == Orientation.PLAIN
                    ? dy.matmul(Orientation.PLAIN, b, right.flipped())
                    : b.matmul(right, dy, Orientation.TRANSPOSED);
            final Value db = right == Orientation.PLAIN
                    ? a.matmul(left.flipped(), dy, Orientation.PLAIN)
                    : dy.matmul(Orientation.TRANSPOSED, a, left);
            return List.of(da, db);
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.matMul(this, at);
        }

        private static String mark(Orientation orientation) {
            return orientation == Orientation.PLAIN ? "" : "ᵀ";
        }
    }

    /** How kernels move over an image, along both axes alike. */
    record Window(int stride, int padding, int dilation) {
        public Window {
            Shape.require(stride >= 1, () -> "stride must be at least 1, not " + stride);
            Shape.require(padding >= 0, () -> "padding must be at least 0, not " + padding);
            Shape.require(dilation >= 1, () -> "dilation must be at least 1, not " + dilation);
        }

        /**
         * The number of positions along an axis: {@code floor((size + 2·padding - dilation·(kernel - 1) - 1) / stride) + 1}.
         *
         * @throws IllegalArgumentException if the kernel is larger than the padded image
         */
        public int places(int size, int kernel) {
            Shape.require(
                    room(size, kernel) >= 0,
                    () -> "a kernel of " + kernel + " with dilation " + dilation + " does not fit " + size
                            + " with padding " + padding);
            return room(size, kernel) / stride + 1;
        }

        /** Rows or columns at the end of an image that the kernel does not reach, because the stride does not divide the size. */
        public int rest(int size, int kernel) {
            return room(size, kernel) % stride;
        }

        private int room(int size, int kernel) {
            return size + 2 * padding - dilation * (kernel - 1) - 1;
        }
    }

    /**
     * One factor of the trilinear form {@code Σ image[n, c, i, j] · kernels[o, c, p, q] · result[n, o, u, v]}, with
     * {@code i = u·stride + p·dilation - padding} and {@code j} likewise, from the other two: the form's gradient with respect
     * to it. So a convolution (which flips no kernel), its transpose and the gradient of its kernels are one operation, and so are
     * all their derivatives.
     *
     * @param made the factor that the operation computes; its inputs are the other two factors, in the order of {@link Factor}
     * @param to the shape of the result, which strides leave open
     */
    record Convolution(Factor made, Window window, Shape to) implements Contraction {
        private static final int AXES = 4;

        /** The arrays of the form. */
        public enum Factor {
            /** {@code [rows, channels, height, width]} */
            IMAGE,
            /** {@code [output channels, channels, kernel height, kernel width]} */
            KERNELS,
            /** {@code [rows, output channels, places down, places across]} */
            RESULT
        }

        static Value result(Value image, Value kernels, Window window) {
            final Shape x = image.shape();
            final Shape w = kernels.shape();
            Shape.require(
                    x.rank() == AXES && w.rank() == AXES,
                    () -> "images and kernels have 4 axes, not " + x + " and " + w);
            final Shape y = Shape.of(
                    x.dimension(0),
                    w.dimension(0),
                    window.places(x.dimension(2), w.dimension(2)),
                    window.places(x.dimension(3), w.dimension(3)));
            return image.graph().add(new Convolution(Factor.RESULT, window, y), image, kernels);
        }

        /** The shape of a factor, of the operation's value {@code at}. */
        public Shape shapeOf(Factor factor, Value at) {
            return factors(at.inputs().stream().map(Value::shape).toList(), to).get(factor);
        }

        @Override
        public Shape shape(List<Shape> inputs) {
            final Map<Factor, Shape> shapes = factors(inputs, to);
            final Shape x = shapes.get(Factor.IMAGE);
            final Shape w = shapes.get(Factor.KERNELS);
            final Shape y = shapes.get(Factor.RESULT);
            Shape.require(
                    shapes.values().stream().allMatch(shape -> shape.rank() == AXES)
                            && x.dimension(0) == y.dimension(0)
                            && x.dimension(1) == w.dimension(1)
                            && w.dimension(0) == y.dimension(1)
                            && y.dimension(2) == window.places(x.dimension(2), w.dimension(2))
                            && y.dimension(3) == window.places(x.dimension(3), w.dimension(3)),
                    () -> "images " + x + ", kernels " + w + " and results " + y + " do not fit one another under "
                            + window);
            return to;
        }

        @Override
        public List<Value> gradient(Value y, Value dy) {
            final Map<Factor, Value> factors = factors(y.inputs(), dy);
            return Arrays.stream(Factor.values())
                    .filter(factor -> factor != made)
                    .map(wanted -> without(wanted, factors))
                    .toList();
        }

        @Override
        public <T> T accept(Visitor<T> visitor, Value at) {
            return visitor.convolution(this, at);
        }

        private Value without(Factor wanted, Map<Factor, Value> factors) {
            final Value[] others = factors.entrySet().stream()
                    .filter(entry -> entry.getKey() != wanted)
                    .map(Map.Entry::getValue)
                    .toArray(Value[]::new);
            final Convolution making =
                    new Convolution(wanted, window, factors.get(wanted).shape());
            return others[0].graph().add(making, others);
        }

        private <E> Map<Factor, E> factors(List<E> inputs, E own) {
            final Iterator<E> others = inputs.iterator();
            final Map<Factor, E> factors = new EnumMap<>(Factor.class);
            for (final Factor factor : Factor.values()) {
                factors.put(factor, factor == made ? own : others.next());
            }
            return factors;
        }
    }
}
