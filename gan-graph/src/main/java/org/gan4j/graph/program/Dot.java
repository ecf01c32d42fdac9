package org.gan4j.graph.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gan4j.graph.Leaf;
import org.gan4j.graph.Value;

/** Draws a program for Graphviz: a frame for each origin, a box for each step, an arrow for each array. */
public final class Dot {
    private Dot() {}

    public static String of(Program program) {
        final StringBuilder dot = new StringBuilder("digraph program {\n  node [shape=box, fontname=\"sans\"]\n");
        frames(program).forEach((origin, values) -> {
            dot.append("  subgraph ").append(quoted("cluster " + origin)).append(" {\n");
            dot.append("    label=").append(quoted(origin)).append('\n');
            values.forEach(value -> dot.append("    ").append(box(value)).append('\n'));
            dot.append("  }\n");
        });
        program.steps()
                .forEach(step -> step.inputs().stream()
                        .filter(Dot::isDrawn)
                        .forEach(input -> dot.append("  ")
                                .append(input.id())
                                .append(" -> ")
                                .append(step.id())
                                .append('\n')));
        return dot.append("}\n").toString();
    }

    private static Map<String, List<Value>> frames(Program program) {
        return program.steps().stream()
                .filter(Dot::isDrawn)
                .collect(Collectors.groupingBy(Value::origin, LinkedHashMap::new, Collectors.toList()));
    }

    /** Constants would be many boxes of little interest. */
    private static boolean isDrawn(Value value) {
        return !(value.op() instanceof Leaf.Constant);
    }

    private static String box(Value value) {
        return value.id() + " [label=" + quoted(name(value) + "\n" + value.shape()) + "]";
    }

    /** The given name, or the operation's without its parameters. */
    private static String name(Value value) {
        return value.op() instanceof Leaf.Input input
                ? input.name()
                : value.op().toString().split("\\[", 2)[0];
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
