package org.gan4j.graph.program;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gan4j.graph.Call;
import org.gan4j.graph.Contraction;
import org.gan4j.graph.Contraction.Convolution.Factor;
import org.gan4j.graph.Contraction.Orientation;
import org.gan4j.graph.Elementwise;
import org.gan4j.graph.Leaf;
import org.gan4j.graph.Movement;
import org.gan4j.graph.Op;
import org.gan4j.graph.Reduction;
import org.gan4j.graph.Shape;
import org.gan4j.graph.Value;

/** Executes a program by simple loops in double precision; defines every operation, so executors are compared with it. */
public final class Interpreter implements Op.Visitor<double[]> {
    private final Map<String, double[]> given;
    private final Map<Value, double[]> computed = new HashMap<>();

    private Interpreter(Map<String, double[]> given) {
        this.given = given;
    }

    /**
     * The program's results, row-major.
     *
     * @param inputs by name, row-major; not changed
     * @throws IllegalArgumentException if an input is missing or of another size
     */
    public static Map<String, double[]> run(Program program, Map<String, double[]> inputs) {
        final Interpreter interpreter = new Interpreter(inputs);
        program.steps().forEach(step -> interpreter.computed.put(step, step.op().accept(interpreter, step)));
        final Map<String, double[]> results = new LinkedHashMap<>();
        program.results()
                .forEach((name, value) ->
                        results.put(name, interpreter.computed.get(value).clone()));
        return results;
    }

    @Override
    public double[] input(Leaf.Input op, Value at) {
        final double[] values = given.get(op.name());
        if (values == null || values.length != at.shape().size()) {
            throw new IllegalArgumentException("input " + op.name() + " needs "
                    + at.shape().size() + " values, not " + (values == null ? "none" : values.length));
        }
        return values;
    }

    @Override
    public double[] constant(Leaf.Constant op, Value at) {
        final double[] y = new double[at.shape().size()];
        Arrays.fill(y, op.number());
        return y;
    }

    @Override
    public double[] unary(Elementwise.Unary op, Value at) {
        return Arrays.stream(in(at, 0)).map(op::apply).toArray();
    }

    @Override
    public double[] power(Elementwise.Power op, Value at) {
        return Arrays.stream(in(at, 0)).map(x -> Math.pow(x, op.exponent())).toArray();
    }

    @Override
    public double[] binary(Elementwise.Binary op, Value at) {
        final double[] a = stretched(at, 0);
        final double[] b = stretched(at, 1);
        Arrays.setAll(a, place -> op.apply(a[place], b[place]));
        return a;
    }

    @Override
    public double[] stop(Movement.Stop op, Value at) {
        return in(at, 0);
    }

    @Override
    public double[] reshape(Movement.Reshape op, Value at) {
        return in(at, 0);
    }

    @Override
    public double[] permute(Movement.Permute op, Value at) {
        final int[] strides = shape(at, 0).strides();
        return gathered(
                in(at, 0),
                at.shape(),
                op.axes().stream().mapToInt(axis -> strides[axis]).toArray(),
                0);
    }

    @Override
    public double[] broadcast(Movement.Broadcast op, Value at) {
        return stretched(at, 0);
    }

    @Override
    public double[] slice(Movement.Slice op, Value at) {
        final int[] strides = shape(at, 0).strides();
        return gathered(in(at, 0), at.shape(), strides, op.from() * strides[op.axis()]);
    }

    @Override
    public double[] pad(Movement.Pad op, Value at) {
        final double[] y = new double[at.shape().size()];
        put(at.inputs().get(0), y, at.shape(), op.axis(), op.before());
        return y;
    }

    @Override
    public double[] concat(Movement.Concat op, Value at) {
        final double[] y = new double[at.shape().size()];
        int from = 0;
        for (final Value part : at.inputs()) {
            put(part, y, at.shape(), op.axis(), from);
            from += part.shape().dimension(op.axis());
        }
        return y;
    }

    @Override
    public double[] sum(Reduction.Sum op, Value at) {
        final double[] x = in(at, 0);
        final double[] y = new double[at.shape().size()];
        eachPlace(shape(at, 0), at.shape().stridesWithin(shape(at, 0)), 0, (place, into) -> y[into] += x[place]);
        return y;
    }

    @Override
    public double[] largest(Reduction.Largest op, Value at) {
        final double[] x = in(at, 0);
        final double[] y = new double[at.shape().size()];
        Arrays.fill(y, Double.NEGATIVE_INFINITY);
        final int[] strides = at.shape().stridesWithin(shape(at, 0));
        eachPlace(shape(at, 0), strides, 0, (place, into) -> y[into] = Math.max(y[into], x[place]));
        return y;
    }

    @Override
    public double[] matMul(Contraction.MatMul op, Value at) {
        final double[] a = in(at, 0);
        final double[] b = in(at, 1);
        final int rank = at.shape().rank();
        final int rows = at.shape().dimension(rank - 2);
        final int columns = at.shape().dimension(rank - 1);
        final int depth = shape(at, 0).dimension(op.left().columns(rank));
        final double[] y = new double[at.shape().size()];
        for (int place = 0; place < y.length; place++) {
            final int matrix = place / (rows * columns);
            final int row = place / columns % rows;
            final int column = place % columns;
            for (int k = 0; k < depth; k++) {
                y[place] += a[matrix * rows * depth + at(op.left(), row, k, rows, depth)]
                        * b[matrix * depth * columns + at(op.right(), k, column, depth, columns)];
            }
        }
        return y;
    }

    @Override
    public double[] convolution(Contraction.Convolution op, Value at) {
        final double[] a = in(at, 0);
        final double[] b = in(at, 1);
        final double[] made = new double[at.shape().size()];
        final Meeting meeting = switch (op.made()) {
            case IMAGE -> (x, w, y) -> made[x] += a[w] * b[y];
            case KERNELS -> (x, w, y) -> made[w] += a[x] * b[y];
            case RESULT -> (x, w, y) -> made[y] += a[x] * b[w];
        };
        final Shape image = op.shapeOf(Factor.IMAGE, at);
        final Shape kernels = op.shapeOf(Factor.KERNELS, at);
        eachMeeting(op.window(), image, kernels, op.shapeOf(Factor.RESULT, at), meeting);
        return made;
    }

    @Override
    public double[] composite(Call.Composite op, Value at) {
        throw new IllegalArgumentException("expand calls first: " + at);
    }

    @Override
    public double[] part(Call.Part op, Value at) {
        throw new IllegalArgumentException("expand calls first: " + at);
    }

    private double[] in(Value at, int input) {
        return computed.get(at.inputs().get(input));
    }

    private static Shape shape(Value at, int input) {
        return at.inputs().get(input).shape();
    }

    private double[] stretched(Value at, int input) {
        return gathered(in(at, input), at.shape(), shape(at, input).stridesWithin(at.shape()), 0);
    }

    private static int at(Orientation orientation, int row, int column, int rows, int columns) {
        return orientation == Orientation.PLAIN ? row * columns + column : column * rows + row;
    }

    /** {@code y[position] = x[offset + Σ position[axis]·strides[axis]]} */
    private static double[] gathered(double[] x, Shape shape, int[] strides, int offset) {
        final double[] y = new double[shape.size()];
        eachPlace(shape, strides, offset, (place, from) -> y[place] = x[from]);
        return y;
    }

    /** Copies a part of an array to its positions along an axis. */
    private void put(Value part, double[] y, Shape whole, int axis, int from) {
        final double[] x = computed.get(part);
        final int[] strides = whole.strides();
        eachPlace(part.shape(), strides, from * strides[axis], (place, into) -> y[into] = x[place]);
    }

    private interface Pair {
        void take(int place, int other);
    }

    /** Visits every position of a shape in order, with the index that the strides lead to. */
    private static void eachPlace(Shape shape, int[] strides, int offset, Pair pair) {
        final int[] own = shape.strides();
        for (int place = 0; place < shape.size(); place++) {
            int other = offset;
            for (int axis = 0; axis < own.length; axis++) {
                other += place / own[axis] % shape.dimension(axis) * strides[axis];
            }
            pair.take(place, other);
        }
    }

    private interface Meeting {
        void of(int x, int w, int y);
    }

    /** Visits all positions of image, kernels and result that are multiplied with one another. */
    private static void eachMeeting(Contraction.Window window, Shape x, Shape w, Shape y, Meeting meeting) {
        final int[] image = x.strides();
        final int[] kernel = w.strides();
        final int[] result = y.strides();
        for (int place = 0; place < y.size(); place++) {
            final int row = place / result[0];
            final int out = place / result[1] % y.dimension(1);
            for (int inKernel = 0; inKernel < kernel[0]; inKernel++) {
                final int channel = inKernel / kernel[1];
                final int i = meets(window, place / result[2] % y.dimension(2), inKernel / kernel[2] % w.dimension(2));
                final int j = meets(window, place % y.dimension(3), inKernel % w.dimension(3));
                if (i >= 0 && i < x.dimension(2) && j >= 0 && j < x.dimension(3)) {
                    meeting.of(
                            row * image[0] + channel * image[1] + i * image[2] + j, out * kernel[0] + inKernel, place);
                }
            }
        }
    }

    private static int meets(Contraction.Window window, int resultPlace, int kernelPlace) {
        return resultPlace * window.stride() + kernelPlace * window.dilation() - window.padding();
    }
}
