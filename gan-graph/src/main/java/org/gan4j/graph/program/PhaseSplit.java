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
 * A program cut in two, so that a host can do something between a forward pass and its gradients.
 *
 * @param first computes its results and those named {@link #SAVED}
 * @param second computes the rest from the inputs and what the first has saved
 */
public record PhaseSplit(Program first, Program second) {
    /** The names of what the first program saves for the second begin with it. */
    public static final String SAVED = "saved/";

    /**
     * @param first what the first program computes
     * @param second what the second program computes, without computing anything that the first has computed
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

    /** Copies what is not computed early into a graph of its own, with inputs for what is. */
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

        /** A part of a call that is computed early is there, too; what is given needs no saving. */
        private boolean isSaved(Value value) {
            final boolean isEarlyPart = value.op() instanceof Call.Part
                    && early.contains(value.inputs().get(0));
            return (early.contains(value) || isEarlyPart) && !(value.op() instanceof Leaf);
        }
    }
}
