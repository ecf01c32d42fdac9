package org.gan4j.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.gan4j.graph.program.Interpreter;
import org.gan4j.graph.program.Program;

/** Compares gradients with central differences; then gradients of random functions of the gradients, to any order. */
final class Differences {
    private static final double STEP = 1e-5;
    private static final double SMALLEST_SCALE = 1e-3;

    private final Random random;
    private final Map<String, double[]> given = new HashMap<>();
    private final Graph graph = new Graph();

    private Differences(long seed) {
        random = new Random(seed);
    }

    /**
     * The largest error of each order from 1 on, as a share of the gradient's largest entry.
     *
     * @param function of arrays of these shapes, whose values are random in [0.5, 1.5)
     */
    static List<Double> errors(Function<List<Value>, Value> function, List<Shape> shapes, int orders, long seed) {
        return new Differences(seed).errors(function, shapes, orders);
    }

    private List<Double> errors(Function<List<Value>, Value> function, List<Shape> shapes, int orders) {
        final List<Value> by = new ArrayList<>();
        for (final Shape shape : shapes) {
            by.add(input(shape, 0.5, 1.5));
        }
        Value scalar = weighted(function.apply(by));
        final List<Double> errors = new ArrayList<>();
        for (int order = 1; order <= orders; order++) {
            final List<Value> gradients = Gradient.of(scalar, by);
            errors.add(error(scalar, by, gradients));
            scalar = gradients.stream().map(this::weighted).reduce(Value::plus).orElseThrow();
        }
        return errors;
    }

    private Value weighted(Value value) {
        return value.times(input(value.shape(), -1, 1)).sumTo(Shape.SCALAR);
    }

    private Value input(Shape shape, double low, double high) {
        final String name = "x" + given.size();
        given.put(name, random.doubles(shape.size(), low, high).toArray());
        return graph.input(name, shape);
    }

    private double error(Value scalar, List<Value> by, List<Value> gradients) {
        final Program program = Program.of(Map.of("y", scalar));
        double error = 0;
        double scale = SMALLEST_SCALE;
        final Map<String, Value> named = new LinkedHashMap<>();
        for (int i = 0; i < by.size(); i++) {
            named.put(name(by.get(i)), gradients.get(i));
        }
        final Map<String, double[]> computed = Interpreter.run(Program.of(named), given);
        for (final Map.Entry<String, double[]> entry : computed.entrySet()) {
            final double[] x = given.get(entry.getKey());
            for (int place = 0; place < x.length; place++) {
                final double gradient = entry.getValue()[place];
                error = Math.max(error, Math.abs(difference(program, x, place) - gradient));
                scale = Math.max(scale, Math.abs(gradient));
            }
        }
        return error / scale;
    }

    private double difference(Program program, double[] x, int place) {
        final double at = x[place];
        x[place] = at + STEP;
        final double above = Interpreter.run(program, given).get("y")[0];
        x[place] = at - STEP;
        final double below = Interpreter.run(program, given).get("y")[0];
        x[place] = at;
        return (above - below) / (2 * STEP);
    }

    private static String name(Value input) {
        return ((Leaf.Input) input.op()).name();
    }
}
