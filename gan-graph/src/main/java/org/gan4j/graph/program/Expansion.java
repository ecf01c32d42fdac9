package org.gan4j.graph.program;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gan4j.graph.Call;
import org.gan4j.graph.Function;
import org.gan4j.graph.Graph;
import org.gan4j.graph.Value;

/** Copies values into a new graph, and replaces unknown calls by their bodies. */
final class Expansion {
    private final Graph graph;
    private final Predicate<Value> isKnown;
    /** The copy of each value, or the parts of a call. */
    private final Map<Value, List<Value>> copies = new HashMap<>();

    private Expansion(Graph graph, Predicate<Value> isKnown) {
        this.graph = graph;
        this.isKnown = isKnown;
    }

    static Map<String, Value> of(Map<String, Value> results, Predicate<Value> isKnown) {
        final Expansion expansion = new Expansion(new Graph(), isKnown);
        expansion.copyAll(List.copyOf(results.values()));
        final Map<String, Value> copied = new LinkedHashMap<>();
        results.forEach((name, value) -> copied.put(name, expansion.copyOf(value)));
        return copied;
    }

    private void copyAll(List<Value> values) {
        for (final Value value : Value.inOrder(values)) {
            if (!copies.containsKey(value)) {
                graph.setOrigin(value.origin());
                copies.put(value, copy(value));
            }
        }
    }

    private Value copyOf(Value value) {
        return copies.get(value).get(0);
    }

    private List<Value> copy(Value value) {
        if (value.op() instanceof Call.Part part) {
            return List.of(copies.get(value.inputs().get(0)).get(part.index()));
        }
        final List<Value> inputs = value.inputs().stream().map(this::copyOf).toList();
        if (value.op() instanceof Call.Composite composite) {
            return isKnown.test(value) ? graph.call(composite.function(), inputs) : body(composite.function(), inputs);
        }
        return List.of(graph.add(value.op(), inputs.toArray(Value[]::new)));
    }

    /** The body is written to a separate graph first, because it may contain calls itself. */
    private List<Value> body(Function function, List<Value> inputs) {
        final Graph aside = new Graph();
        aside.setOrigin(graph.origin());
        final List<Value> given = aside.inputsLike(inputs);
        final List<Value> results = function.results(given);
        final Expansion inner = new Expansion(graph, isKnown);
        for (int i = 0; i < given.size(); i++) {
            inner.copies.put(given.get(i), List.of(inputs.get(i)));
        }
        inner.copyAll(results);
        return results.stream().map(inner::copyOf).toList();
    }
}
