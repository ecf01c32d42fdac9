package org.gan4j.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gan4j.graph.Contraction.Orientation.PLAIN;
import static org.gan4j.graph.Contraction.Orientation.TRANSPOSED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gan4j.graph.Contraction.Orientation;
import org.gan4j.graph.Contraction.Window;
import org.gan4j.graph.program.Interpreter;
import org.gan4j.graph.program.Program;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Derivatives of every operation, of orders 1 and 2, against finite differences; and some by hand. */
class GradientTest {
    private static final int ORDERS = 2;
    private static final double TOLERANCE = 1e-7;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void differentiatesFunctionsOfOneArray(String name, UnaryOperator<Value> function) {
        assertDifferentiated(name, in -> function.apply(in.get(0)), Shape.of(2, 3, 4));
    }

    static Stream<Arguments> differentiatesFunctionsOfOneArray() {
        return Stream.of(
                one("negative", Value::negated),
                one("exponential", Value::exp),
                one("logarithm", Value::log),
                one("tanh", Value::tanh),
                one("sigmoid", Value::sigmoid),
                one("softplus", Value::softplus),
                one("absolute value", x -> x.minus(1).abs().times(x)),
                one("sign", x -> x.minus(1).sign().times(x.square())),
                one("square root", Value::sqrt),
                one("inverse root", x -> x.power(-0.5)),
                one("power", x -> x.power(2.7)),
                one("square", Value::square),
                one("cube", x -> x.power(3)),
                one("softplus on both sides", x -> x.minus(1).times(10).softplus()),
                one("sum", x -> x.exp().sum(0)),
                one("sum of all", x -> x.exp().sum(0, 1, 2)),
                one("mean", x -> x.exp().mean(0, 2)),
                one("largest", x -> x.exp().largest(1, 2)),
                one("reshape", x -> x.exp().reshape(4, 6)),
                one("permute", x -> x.exp().permute(2, 0, 1).times(x.permute(2, 0, 1))),
                one(
                        "broadcast",
                        x -> x.reshape(2, 1, 3, 4)
                                .broadcast(Shape.of(2, 5, 3, 4))
                                .exp()),
                one("slice", x -> x.exp().slice(1, 1, 3).square()),
                one("pad", x -> x.pad(1, 1, 2).exp()),
                one(
                        "concat",
                        x -> x.graph()
                                .concat(1, List.of(x, x.exp(), x.slice(1, 0, 1)))
                                .square()));
    }

    private static Arguments one(String name, UnaryOperator<Value> function) {
        return Arguments.of(name, function);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void differentiatesFunctionsOfTwoArrays(String name, BinaryOperator<Value> function) {
        final Function<List<Value>, Value> both = in -> function.apply(in.get(0), in.get(1));
        assertDifferentiated(name, both, Shape.of(2, 3, 4), Shape.of(2, 3, 4));
        assertDifferentiated(name + ", stretched", both, Shape.of(2, 1, 4), Shape.of(3, 1));
        assertDifferentiated(name + ", of a scalar", both, Shape.SCALAR, Shape.of(2, 3));
    }

    static Stream<Arguments> differentiatesFunctionsOfTwoArrays() {
        return Stream.of(
                two("sum", (a, b) -> a.plus(b).exp()),
                two("difference", (a, b) -> a.square().minus(b.square())),
                two("product", Value::times),
                two("quotient", Value::over),
                two("maximum", (a, b) -> a.max(b).exp()),
                two("greater", (a, b) -> a.greater(b).times(a.square()).plus(b)));
    }

    private static Arguments two(String name, BinaryOperator<Value> function) {
        return Arguments.of(name, function);
    }

    @ParameterizedTest
    @MethodSource
    void differentiatesProducts(Orientation left, Orientation right) {
        final Function<List<Value>, Value> product =
                in -> in.get(0).square().matmul(left, in.get(1).exp(), right);
        assertDifferentiated("matrices", product, matrix(left, 3, 4), matrix(right, 4, 2));
        assertDifferentiated("stacked", product, stacked(matrix(left, 3, 4)), stacked(matrix(right, 4, 2)));
        assertDifferentiated("of one value", product, matrix(left, 1, 1), matrix(right, 1, 1));
    }

    static Stream<Arguments> differentiatesProducts() {
        return Stream.of(
                Arguments.of(PLAIN, PLAIN),
                Arguments.of(PLAIN, TRANSPOSED),
                Arguments.of(TRANSPOSED, PLAIN),
                Arguments.of(TRANSPOSED, TRANSPOSED));
    }

    private static Shape matrix(Orientation orientation, int rows, int columns) {
        return orientation == PLAIN ? Shape.of(rows, columns) : Shape.of(columns, rows);
    }

    private static Shape stacked(Shape matrix) {
        return Shape.of(2, matrix.dimension(0), matrix.dimension(1));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void differentiatesConvolutions(Window window) {
        assertDifferentiated(
                "convolution",
                in -> in.get(0).square().convolve(in.get(1).square(), window),
                Shape.of(2, 2, 6, 7),
                Shape.of(3, 2, 3, 2));
        assertDifferentiated(
                "transposed convolution",
                in -> in.get(0).square().convolveTransposed(in.get(1).square(), window, 6, 7),
                Shape.of(1, 3, window.places(6, 3), window.places(7, 2)),
                Shape.of(3, 2, 3, 2));
    }

    /** {@code ⟨conv(x, w), y⟩ = ⟨x, convᵀ(y, w)⟩}. */
    @ParameterizedTest
    @MethodSource("windows")
    void transposesConvolutions(Window window) {
        final long seed = ThreadLocalRandom.current().nextLong();
        final Random random = new Random(seed);
        final Graph graph = new Graph();
        final Value x = graph.input("x", Shape.of(2, 2, 6, 7));
        final Value w = graph.input("w", Shape.of(3, 2, 3, 2));
        final Value y = graph.input("y", x.convolve(w, window).shape());
        final Value left = x.convolve(w, window).times(y).sum(0, 1, 2, 3);
        final Value right = y.convolveTransposed(w, window, 6, 7).times(x).sum(0, 1, 2, 3);
        final Map<String, double[]> results = Interpreter.run(
                Program.of(Map.of("left", left, "right", right)),
                Map.of("x", normal(random, x), "w", normal(random, w), "y", normal(random, y)));
        assertThat(results.get("left")[0]).as("seed %d", seed).isCloseTo(results.get("right")[0], within(1e-10));
    }

    static Stream<Window> windows() {
        return Stream.of(
                new Window(1, 0, 1),
                new Window(2, 1, 1),
                new Window(3, 2, 2),
                new Window(2, 0, 2),
                new Window(4, 3, 1));
    }

    private static double[] normal(Random random, Value value) {
        return random.doubles(value.shape().size(), -1, 1).toArray();
    }

    /** Shapes and axes that nobody chose. */
    @RepeatedTest(20)
    void differentiatesChainsOfRandomShapes() {
        final long seed = ThreadLocalRandom.current().nextLong();
        final Random random = new Random(seed);
        final Shape shape = randomShape(random);
        final List<Integer> axes = new ArrayList<>(shape.axes());
        Collections.shuffle(axes, random);
        final int[] order = axes.stream().mapToInt(Integer::intValue).toArray();
        final int axis = random.nextInt(shape.rank());
        final int from = random.nextInt(shape.dimension(axis));
        final int to = from + 1 + random.nextInt(shape.dimension(axis) - from);
        final int before = random.nextInt(3);
        final Function<List<Value>, Value> chain = in -> {
            final Value part = in.get(0).times(in.get(1)).tanh().slice(axis, from, to);
            final Value joined = part.graph().concat(axis, List.of(part.pad(axis, before, 1), in.get(0)));
            final Value centred = joined.minus(joined.mean(axis)).permute(order);
            return centred.square().largest(0).plus(in.get(1).sumTo(Shape.SCALAR));
        };
        assertThat(Differences.errors(chain, List.of(shape, stretching(shape, random)), 2, seed))
                .as("shape %s, seed %d", shape, seed)
                .allSatisfy(error -> assertThat(error).isLessThan(1e-6));
    }

    private static Shape randomShape(Random random) {
        return Shape.of(IntStream.range(0, 1 + random.nextInt(4))
                .map(axis -> 1 + random.nextInt(3))
                .toArray());
    }

    /** The shape with some axes of size 1, and perhaps without its first. */
    private static Shape stretching(Shape shape, Random random) {
        return Shape.of(shape.axes().stream()
                .skip(random.nextInt(2))
                .mapToInt(axis -> random.nextBoolean() ? 1 : shape.dimension(axis))
                .toArray());
    }

    @Test
    void passesNothingThroughAStop() {
        final Graph graph = new Graph();
        final Value x = graph.input("x", Shape.of(3));
        final Value y = x.stopped().times(x.square());
        assertThat(gradient(y, x, 1, 2, 3)).containsExactly(2, 8, 18);
    }

    @Test
    void sendsATiedMaximumToTheSecond() {
        final Graph graph = new Graph();
        final Value x = graph.input("x", Shape.of(3));
        assertThat(gradient(x.max(x.times(0.2)), x, -1, 0, 1)).containsExactly(0.2, 0.2, 1);
        assertThat(gradient(x.max(0), x, -1, 0, 1)).containsExactly(0, 0, 1);
    }

    @Test
    void sharesATiedLargestEqually() {
        final Graph graph = new Graph();
        final Value x = graph.input("x", Shape.of(2, 2));
        assertThat(gradient(x.largest(1), x, 5, 5, 3, 1)).containsExactly(0.5, 0.5, 1, 0);
    }

    @Test
    void differentiatesSoftplusAtZero() {
        final Graph graph = new Graph();
        final Value x = graph.input("x", Shape.of(1));
        assertThat(gradient(x.softplus(), x, 0)).containsExactly(0.5);
    }

    @Test
    void isZeroWhereNothingDepends() {
        final Graph graph = new Graph();
        final Value x = graph.input("x", Shape.of(2));
        final Value y = graph.input("y", Shape.of(2)).exp();
        assertThat(Gradient.of(y, List.of(x)).get(0).isConstant(0)).isTrue();
    }

    @Test
    void seedsSeveralValues() {
        final Graph graph = new Graph();
        final Value x = graph.input("x", Shape.of(2));
        final Value seed = graph.input("seed", Shape.of(2));
        final Value gradient = Gradient.of(List.of(x.square(), x.times(3)), List.of(seed, x.like(1)), List.of(x))
                .get(0);
        final double[] computed = Interpreter.run(
                        Program.of(Map.of("g", gradient)),
                        Map.of("x", new double[] {1, 2}, "seed", new double[] {10, 100}))
                .get("g");
        assertThat(computed).containsExactly(2 * 10 + 3, 4 * 100 + 3);
    }

    /** f = x² + y³ of a call: its first and second derivatives by hand. */
    @Test
    void differentiatesCalls() {
        final Graph graph = new Graph();
        final Value x = graph.input("x", Shape.of(1));
        final Value y = graph.input("y", Shape.of(1));
        final List<Value> parts = graph.call(new Powers(), List.of(x, y));
        final Value sum = parts.get(0).plus(parts.get(1));
        final Value byX = Gradient.of(sum, List.of(x)).get(0);
        final Value byY = Gradient.of(sum, List.of(y)).get(0);
        final Value byYTwice = Gradient.of(byY, List.of(y)).get(0);
        final Map<String, double[]> results = Interpreter.run(
                Program.of(Map.of("x", byX, "y", byY, "yy", byYTwice)),
                Map.of("x", new double[] {3}, "y", new double[] {5}));
        assertThat(results.get("x")).containsExactly(6);
        assertThat(results.get("y")).containsExactly(75);
        assertThat(results.get("yy")).containsExactly(30);
    }

    private record Powers() implements org.gan4j.graph.Function {
        @Override
        public List<Value> results(List<Value> inputs) {
            return List.of(inputs.get(0).square(), inputs.get(1).power(3));
        }
    }

    private static double[] gradient(Value y, Value x, double... at) {
        final Value gradient = Gradient.of(y, List.of(x)).get(0);
        return Interpreter.run(Program.of(Map.of("g", gradient)), Map.of("x", at))
                .get("g");
    }

    private static void assertDifferentiated(String name, Function<List<Value>, Value> function, Shape... shapes) {
        final long seed = ThreadLocalRandom.current().nextLong();
        assertThat(Differences.errors(function, List.of(shapes), ORDERS, seed))
                .as("%s of %s, seed %d", name, List.of(shapes), seed)
                .allSatisfy(error -> assertThat(error).isLessThan(TOLERANCE));
    }
}
