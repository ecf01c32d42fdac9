package org.gan4j.graph.program;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gan4j.graph.Call;
import org.gan4j.graph.Graph;
import org.gan4j.graph.Leaf;
import org.gan4j.graph.Value;

/**
 * A program split in two, so that a host can act between a forward pass and its gradients.
 *
 * @param first computes its results and the values named {@link #SAVED}
 * @param second computes the rest from the inputs and the values that the first program saved
 */
public record PhaseSplit(Program first, Program second) {
    /** Prefix of the names of values that the first program saves for the second. */
    public static final String SAVED = "saved/";

    /**
     * @param first results of the first program
     * @param second results of the second program, which recomputes nothing that the first has computed
     * @param isKnown see {@link Program#of(Map, Predicate)}
     */
    public static PhaseSplit of(Map<String, Value> first, Map<String, Value> second, Predicate<Value> isKnown) {
        final Map<String, Value> both = new LinkedHashMap<>();
        first.forEach((name, value) -> both.put("first/" + name, value));
        second.forEach((name, value) -> both.put("second/" + name, value));
        final Map<String, Value> whole = Expansion.of(both, isKnown);
        final Map<String, Value> early = new LinkedHashMap<>();
        first.keySet().forEach(name -> early.put(name, whole.get("first/" + name)));
        final Cut cut = new Cut(Value.inOrder(early.values()));
        final Map<String, Value> late = new LinkedHashMap<>();
        second.keySet().forEach(name -> late.put(name, cut.late(whole.get("second/" + name))));
        early.putAll(cut.saved);
        return new PhaseSplit(Program.of(early, isKnown), Program.of(late, isKnown));
    }

    /** Copies the values of the second program into a new graph, with inputs for the values of the first. */
    private static final class Cut {
        private final Set<Value> early;
        private final Graph graph = new Graph();
        private final Map<Value, Value> copies = new HashMap<>();
        private final Map<String, Value> saved = new LinkedHashMap<>();

        Cut(List<Value> early) {
            this.early = new HashSet<>(early);
        }

        Value late(Value result) {
            for (final Value value : Value.inOrder(List.of(result))) {
                if (!isSaved(value) && !copies.containsKey(value)) {
                    graph.setOrigin(value.origin());
                    copies.put(value, graph.add(value.op(), inputs(value)));
                }
            }
            return copy(result);
        }

        private Value[] inputs(Value value) {
            return value.inputs().stream().map(this::copy).toArray(Value[]::new);
        }

        private Value copy(Value value) {
            return copies.computeIfAbsent(value, this::save);
        }

        private Value save(Value value) {
            final String name = SAVED + saved.size();
            saved.put(name, value);
            return graph.input(name, value.shape());
        }

        /** Whether the first program saves the value: one of its values, or a part of one of its calls. Leaves need no saving. */
        private boolean isSaved(Value value) {
            final boolean isEarlyPart = value.op() instanceof Call.Part
                    && early.contains(value.inputs().get(0));
            return (early.contains(value) || isEarlyPart) && !(value.op() instanceof Leaf);
        }
    }
}
