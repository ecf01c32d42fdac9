package org.gan4j.graph.program;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gan4j.graph.Elementwise;
import org.gan4j.graph.Leaf;
import org.gan4j.graph.Value;

/** Decides when a program needs which memory. A view shares the memory of the value that it views, its owner. */
public final class Liveness {
    private final Program program;
    private final Map<Value, Integer> lastUse = new HashMap<>();

    public Liveness(Program program) {
        this.program = program;
        final List<Value> steps = program.steps();
        for (int step = 0; step < steps.size(); step++) {
            lastUse.put(owner(steps.get(step)), step);
            for (final Value input : steps.get(step).inputs()) {
                lastUse.put(owner(input), step);
            }
        }
        program.results().values().forEach(result -> lastUse.put(owner(result), Integer.MAX_VALUE));
    }

    /** The value whose memory holds this one. */
    public static Value owner(Value value) {
        return value.op().isView() ? owner(value.inputs().get(0)) : value;
    }

    /** Whether a step allocates the value's memory: the value is not an input, a view or a constant. */
    public static boolean ownsMemory(Value value) {
        return !value.op().isView() && !(value.op() instanceof Leaf);
    }

    /** The values whose memory is needed until this step, and no longer after it. */
    public List<Value> freedAfter(int step) {
        final Value made = program.steps().get(step);
        return Stream.concat(made.inputs().stream(), Stream.of(made))
                .map(Liveness::owner)
                .distinct()
                .filter(owner -> ownsMemory(owner) && isDeadAfter(owner, step))
                .sorted(Comparator.comparingInt(Value::id))
                .toList();
    }

    /** The index of an input whose memory a step may overwrite with its result, if there is one. */
    public OptionalInt inPlace(int step) {
        final Value made = program.steps().get(step);
        if (!(made.op() instanceof Elementwise)) {
            return OptionalInt.empty();
        }
        return IntStream.range(0, made.inputs().size())
                .filter(input -> isOverwritable(made.inputs().get(input), made, step))
                .findFirst();
    }

    private boolean isOverwritable(Value input, Value made, int step) {
        return input.shape().equals(made.shape())
                && ownsMemory(input)
                && isDeadAfter(input, step)
                && made.inputs().stream()
                        .allMatch(other -> other.equals(input) || !owner(other).equals(input));
    }

    private boolean isDeadAfter(Value owner, int step) {
        return lastUse.get(owner) <= step;
    }
}
