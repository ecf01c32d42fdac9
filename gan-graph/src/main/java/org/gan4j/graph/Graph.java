package org.gan4j.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Values and their dependencies. A graph only grows: its values never change, and the same operation on the same inputs
 * is made once. Not thread-safe.
 */
public final class Graph {
    private record Application(Op op, List<Value> inputs) {}

    private final Map<Application, Value> made = new HashMap<>();
    private final Simplify simplify = new Simplify();
    private int nextId;
    private String origin = "";

    /** Sets the origin of all values made from now on. */
    public void setOrigin(String name) {
        origin = name;
    }

    public String origin() {
        return origin;
    }

    /** The program's input of that name. */
    public Value input(String name, Shape shape) {
        return add(new Leaf.Input(name, shape));
    }

    public Value constant(double number) {
        return constant(number, Shape.SCALAR);
    }

    public Value constant(double number, Shape shape) {
        return add(new Leaf.Constant(number, shape));
    }

    /** The values concatenated along an axis. */
    public Value concat(int axis, List<Value> parts) {
        return add(new Movement.Concat(axis), parts.toArray(Value[]::new));
    }

    /** The function's results as parts of one call. */
    public List<Value> call(Function function, List<Value> inputs) {
        final Graph aside = new Graph();
        aside.setOrigin(origin);
        final List<Shape> shapes = function.results(aside.inputsLike(inputs)).stream()
                .map(Value::shape)
                .toList();
        final Value call = add(new Call.Composite(function, shapes), inputs.toArray(Value[]::new));
        return partsOf(call);
    }

    /**
     * The value of an operation, simplified.
     *
     * @throws IllegalArgumentException if the inputs do not fit; names the origin, the operation and what does not fit
     */
    public Value add(Op op, Value... inputs) {
        final List<Value> all = List.of(inputs);
        final Value present = made.get(new Application(op, all));
        if (present != null) {
            return present;
        }
        final Value candidate = new Value(this, nextId++, op, all, shape(op, all), origin);
        final Value simplest = op.accept(simplify, candidate);
        if (simplest.equals(candidate)) {
            made.put(new Application(op, all), candidate);
        }
        return simplest;
    }

    /** Inputs of the same shapes, named by their index. */
    public List<Value> inputsLike(List<Value> values) {
        return IntStream.range(0, values.size())
                .mapToObj(index -> input("#" + index, values.get(index).shape()))
                .toList();
    }

    /** All parts of a call. */
    List<Value> partsOf(Value call) {
        final List<Shape> shapes = ((Call.Composite) call.op()).parts();
        return IntStream.range(0, shapes.size())
                .mapToObj(index -> add(new Call.Part(index, shapes.get(index)), call))
                .toList();
    }

    private Shape shape(Op op, List<Value> inputs) {
        if (inputs.stream().anyMatch(input -> input.graph() != this)) {
            throw new IllegalArgumentException("a value of another graph among the inputs of " + op);
        }
        try {
            return op.shape(inputs.stream().map(Value::shape).toList());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException((origin.isEmpty() ? "" : origin + ": ") + e.getMessage(), e);
        }
    }
}
