package org.gan4j.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reverse-mode differentiation, from a graph into the same graph: the result of {@link #of} can be differentiated again.
 */
public final class Gradient {
    private final Map<Value, Value> gradients = new HashMap<>();
    private final Set<Value> active = new HashSet<>();

    private Gradient() {}

    /** The gradient of the sum of {@code y}'s values with respect to each of {@code by}. */
    public static List<Value> of(Value y, List<Value> by) {
        return of(List.of(y), List.of(y.like(1)), by);
    }

    /**
     * The gradient of {@code Σᵢ ys[i]·seeds[i]} with respect to each of {@code by}; zeros if nothing depends on it.
     *
     * @param seeds one for each of {@code ys}, of its shape
     */
    public static List<Value> of(List<Value> ys, List<Value> seeds, List<Value> by) {
        final Gradient gradient = new Gradient();
        final List<Value> descending = gradient.activate(ys, by);
        for (int i = 0; i < ys.size(); i++) {
            gradient.gather(ys.get(i), seeds.get(i));
        }
        descending.forEach(gradient::pass);
        return by.stream().map(gradient::gathered).toList();
    }

    /** The values that depend on {@code by} and on which {@code ys} depend, later values first. */
    private List<Value> activate(List<Value> ys, List<Value> by) {
        final Set<Value> sources = new HashSet<>(by);
        final List<Value> between = new ArrayList<>();
        for (final Value value : Value.inOrder(ys)) {
            if (sources.contains(value) || value.inputs().stream().anyMatch(active::contains)) {
                active.add(value);
                between.add(value);
            }
        }
        Collections.reverse(between);
        return between;
    }

    /** Passes a value's gradient on to its inputs. Ids ascend, so all values that depend on it were passed before. */
    private void pass(Value value) {
        if (value.inputs().stream().noneMatch(active::contains)) {
            return;
        }
        if (value.op() instanceof Call.Composite composite) {
            passCall(composite, value);
        } else if (gradients.containsKey(value) && !(value.op() instanceof Call.Part)) {
            gatherAll(value.inputs(), value.op().gradient(value, gradients.get(value)));
        }
    }

    /** The gradient of a call is a call of its {@link Derivative}. */
    private void passCall(Call.Composite composite, Value call) {
        final List<Value> parts = call.graph().partsOf(call);
        if (parts.stream().noneMatch(gradients::containsKey)) {
            return;
        }
        final List<Value> inputs = new ArrayList<>(call.inputs());
        inputs.addAll(parts);
        parts.forEach(part -> inputs.add(gathered(part)));
        final Derivative derivative =
                new Derivative(composite.function(), call.inputs().size());
        gatherAll(call.inputs(), call.graph().call(derivative, inputs));
    }

    private void gatherAll(List<Value> inputs, List<Value> shares) {
        for (int i = 0; i < inputs.size(); i++) {
            gather(inputs.get(i), shares.get(i));
        }
    }

    private void gather(Value value, Value share) {
        if (active.contains(value) && !share.isConstant(0)) {
            gradients.merge(value, share, Value::plus);
        }
    }

    private Value gathered(Value value) {
        return gradients.getOrDefault(value, value.like(0));
    }

    /**
     * The gradient of a function with respect to its inputs: a function of its inputs, its results and their seeds, in this
     * order. The body needs no results; an executor that knows the derivative can use the results of the forward pass.
     *
     * @param inputs number of the function's inputs
     */
    public record Derivative(Function function, int inputs) implements Function {
        @Override
        public List<Value> results(List<Value> all) {
            final List<Value> given = all.subList(0, inputs);
            final List<Value> seeds = all.subList(inputs + (all.size() - inputs) / 2, all.size());
            return Gradient.of(function.results(given), seeds, given);
        }
    }
}
