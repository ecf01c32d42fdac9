package org.gan4j.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gan4j.graph.Contraction.Orientation;

/**
 * One array of a graph, and the operation that computes it. {@link Graph} makes values, each after its inputs: ids ascend. Two
 * values are equal only if they are the same object.
 *
 * @param origin what asked for the value, such as a layer's name: for messages and drawings
 */
public record Value(Graph graph, int id, Op op, List<Value> inputs, Shape shape, String origin) {
    /** These values and all values they depend on: first those without inputs, then each after its inputs. */
    public static List<Value> inOrder(Collection<Value> values) {
        final Set<Value> found = new HashSet<>();
        final Deque<Value> open = new ArrayDeque<>(values);
        while (!open.isEmpty()) {
            final Value value = open.pop();
            if (found.add(value)) {
                value.inputs().forEach(open::push);
            }
        }
        final Comparator<Value> leavesFirst =
                Comparator.comparing(value -> !value.inputs().isEmpty());
        return found.stream().sorted(leavesFirst.thenComparingInt(Value::id)).toList();
    }

    /** An array of this value's shape, filled with the number. */
    public Value like(double number) {
        return graph.constant(number, shape);
    }

    public Value plus(Value other) {
        return graph.add(Elementwise.Binary.ADD, this, other);
    }

    public Value minus(Value other) {
        return graph.add(Elementwise.Binary.SUB, this, other);
    }

    public Value times(Value other) {
        return graph.add(Elementwise.Binary.MUL, this, other);
    }

    public Value over(Value other) {
        return graph.add(Elementwise.Binary.DIV, this, other);
    }

    /** The larger of both; a tie passes its gradient to {@code other}. */
    public Value max(Value other) {
        return graph.add(Elementwise.Binary.MAX, this, other);
    }

    /** 1 where this is greater, else 0; the derivative is 0. */
    public Value greater(Value other) {
        return graph.add(Elementwise.Binary.GREATER, this, other);
    }

    public Value plus(double number) {
        return plus(graph.constant(number));
    }

    public Value minus(double number) {
        return minus(graph.constant(number));
    }

    public Value times(double number) {
        return times(graph.constant(number));
    }

    public Value over(double number) {
        return over(graph.constant(number));
    }

    /** As {@link #max(Value)}: a tie passes its gradient to the number, so it is lost. */
    public Value max(double number) {
        return max(graph.constant(number));
    }

    public Value negated() {
        return graph.add(Elementwise.Unary.NEG, this);
    }

    public Value exp() {
        return graph.add(Elementwise.Unary.EXP, this);
    }

    /** The natural logarithm. */
    public Value log() {
        return graph.add(Elementwise.Unary.LOG, this);
    }

    public Value tanh() {
        return graph.add(Elementwise.Unary.TANH, this);
    }

    public Value sigmoid() {
        return graph.add(Elementwise.Unary.SIGMOID, this);
    }

    /** {@code log(1 + e^x)}, without overflow. */
    public Value softplus() {
        return graph.add(Elementwise.Unary.SOFTPLUS, this);
    }

    public Value abs() {
        return graph.add(Elementwise.Unary.ABS, this);
    }

    public Value sign() {
        return graph.add(Elementwise.Unary.SIGN, this);
    }

    public Value power(double exponent) {
        return graph.add(new Elementwise.Power(exponent), this);
    }

    public Value square() {
        return power(2);
    }

    /** The square root. Its derivative at 0 is infinite: add a small number to values that can be 0. */
    public Value sqrt() {
        return power(0.5);
    }

    /** The same values, with the gradient stopped. */
    public Value stopped() {
        return graph.add(Movement.Stop.STOP, this);
    }

    /** Over these axes, which keep a size of 1. */
    public Value sum(int... axes) {
        return sum(IntStream.of(axes).boxed().toList());
    }

    /** As {@link #sum(int...)}. */
    public Value sum(List<Integer> axes) {
        return graph.add(new Reduction.Sum(axes), this);
    }

    /** Over these axes, which keep a size of 1. */
    public Value mean(int... axes) {
        final Value sum = sum(axes);
        return sum.times((double) sum.shape().size() / shape.size());
    }

    /** The largest over these axes, which keep a size of 1; ties share the gradient. */
    public Value largest(int... axes) {
        return graph.add(new Reduction.Largest(IntStream.of(axes).boxed().toList()), this);
    }

    public Value reshape(int... dimensions) {
        return reshape(Shape.of(dimensions));
    }

    public Value reshape(Shape to) {
        return graph.add(new Movement.Reshape(to), this);
    }

    /** Axis {@code i} of the result is axis {@code axes[i]} of this. */
    public Value permute(int... axes) {
        return graph.add(new Movement.Permute(IntStream.of(axes).boxed().toList()), this);
    }

    public Value broadcast(Shape to) {
        return graph.add(new Movement.Broadcast(to), this);
    }

    /** Indices {@code from} (inclusive) to {@code to} (exclusive) of an axis. */
    public Value slice(int axis, int from, int to) {
        return graph.add(new Movement.Slice(axis, from, to), this);
    }

    /** With zeros before and after along an axis. */
    public Value pad(int axis, int before, int after) {
        return graph.add(new Movement.Pad(axis, before, after), this);
    }

    /** The product of the last two axes; axes before them are equal in both. */
    public Value matmul(Value right) {
        return matmul(Orientation.PLAIN, right, Orientation.PLAIN);
    }

    /** As {@link #matmul(Value)}, with each factor transposed or not. */
    public Value matmul(Orientation orientation, Value right, Orientation rightOrientation) {
        return graph.add(new Contraction.MatMul(orientation, rightOrientation), this, right);
    }

    /** {@code [rows, channels, height, width]} by kernels {@code [output channels, channels, kernel height, kernel width]}. */
    public Value convolve(Value kernels, Contraction.Window window) {
        return Contraction.Convolution.result(this, kernels, window);
    }

    /**
     * The transpose of {@link #convolve} from an image of {@code height} by {@code width}: {@code [rows, output channels, places
     * down, places across]} by kernels {@code [output channels, channels, kernel height, kernel width]}.
     */
    public Value convolveTransposed(Value kernels, Contraction.Window window, int height, int width) {
        final Shape to = Shape.of(shape.dimension(0), kernels.shape.dimension(1), height, width);
        return graph.add(new Contraction.Convolution(Contraction.Convolution.Factor.IMAGE, window, to), kernels, this);
    }

    /** The sum over axes that {@code to} lacks or has of size 1: the adjoint of {@link #broadcast}. */
    public Value sumTo(Shape to) {
        if (shape.equals(to)) {
            return this;
        }
        final int rank = shape.rank();
        final List<Integer> stretched = shape.axes().stream()
                .filter(axis -> axis < rank - to.rank() || to.alignedDimension(axis, rank) != shape.dimension(axis))
                .toList();
        return sum(stretched).reshape(to);
    }

    boolean isConstant() {
        return op instanceof Leaf.Constant;
    }

    boolean isConstant(double number) {
        return op instanceof Leaf.Constant constant && constant.number() == number;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return "%" + id + " = " + op + " "
                + inputs.stream().map(input -> "%" + input.id).toList() + " " + shape;
    }
}
