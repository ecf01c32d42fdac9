package org.gan4j.cli;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;

/** A network's layers with their output shapes and parameter counts, for people. */
record NetworkTable(NetworkSpec network) {
    private static final String LINE = "-".repeat(58);

    String text() {
        final Stream<String> head = Stream.of(
                network.role(),
                LINE,
                row("layer", "output shape", "parameters"),
                LINE,
                row("input", rows(network.input()), ""));
        final Stream<String> layers = network.nodes().stream().map(NetworkTable::row);
        final Stream<String> foot = Stream.of(
                LINE,
                row("total", "", count(parameter -> true)),
                row("trained", "", count(ParameterSpec::isTrained)),
                row("tracked", "running statistics", count(parameter -> !parameter.isTrained())));
        return Stream.of(head, layers, foot)
                .flatMap(lines -> lines)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private String count(Predicate<ParameterSpec> which) {
        return grouped(network.parameters().stream()
                .filter(which)
                .mapToLong(parameter -> parameter.shape().size())
                .sum());
    }

    private static String row(LayerNode node) {
        return row(node.name(), rows(node.output()), grouped(node.parameterCount()));
    }

    private static String row(String layer, String output, String parameters) {
        return String.format(Locale.ROOT, "%-20s %-24s %12s", layer, output, parameters)
                .stripTrailing();
    }

    /** The shape of a minibatch. */
    private static String rows(Shape shape) {
        return shape.dimensions().stream().map(String::valueOf).collect(Collectors.joining(", ", "(rows, ", ")"));
    }

    private static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
