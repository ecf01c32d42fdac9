package org.gan4j.graph.program;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gan4j.graph.Leaf;
import org.gan4j.graph.Value;

/**
 * The steps that named results need, and no others, in an order in which they can be executed.
 *
 * @param results in the order given
 * @param steps leaves first, every value after its inputs
 */
public record Program(Map<String, Value> results, List<Value> steps) {
    public Program {
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
        steps = List.copyOf(steps);
    }

    /** A program with all calls replaced by their bodies. */
    public static Program of(Map<String, Value> results) {
        return of(results, call -> false);
    }

    /**
     * A program with calls replaced by their bodies, except those that the executor knows.
     *
     * @param isKnown tested for every call
     */
    public static Program of(Map<String, Value> results, Predicate<Value> isKnown) {
        final Map<String, Value> expanded = Expansion.of(results, isKnown);
        return new Program(expanded, Value.inOrder(expanded.values()));
    }

    /** The program's inputs, in the order of the steps. */
    public List<Leaf.Input> inputs() {
        return steps.stream()
                .map(Value::op)
                .filter(Leaf.Input.class::isInstance)
                .map(Leaf.Input.class::cast)
                .toList();
    }
}
