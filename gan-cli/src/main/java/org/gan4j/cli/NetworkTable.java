package org.gan4j.cli;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.api.network.LayerNode;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.network.ParameterSpec;
import org.gan4j.api.network.Shape;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.Column;
import org.gan4j.experiments.table.NumberFormat;
import org.gan4j.experiments.table.Table;

/** A network's layers with their output shapes and parameter counts, for people. */
record NetworkTable(NetworkSpec network) {
    private static final List<Column> COLUMNS = List.of(
            Column.words("layer").asKey(),
            Column.words("output shape"),
            Column.numbers("parameters", NumberFormat.WHOLE));

    Table table() {
        final List<Cell> input = List.of(Cell.of("input"), rows(network.input()), Cell.BLANK);
        return new Table(
                COLUMNS,
                Stream.concat(Stream.of(input), network.nodes().stream().map(NetworkTable::row))
                        .toList(),
                List.of(
                        List.of(Cell.of("total"), Cell.BLANK, count(parameter -> true)),
                        List.of(Cell.of("trained"), Cell.BLANK, count(ParameterSpec::isTrained)),
                        List.of(
                                Cell.of("tracked"),
                                Cell.of("running statistics"),
                                count(parameter -> !parameter.isTrained()))));
    }

    private Cell count(Predicate<ParameterSpec> which) {
        return Cell.of(network.parameters().stream()
                .filter(which)
                .mapToLong(parameter -> parameter.shape().size())
                .sum());
    }

    private static List<Cell> row(LayerNode node) {
        return List.of(Cell.of(node.name()), rows(node.output()), Cell.of(node.parameterCount()));
    }

    /** The shape of a minibatch. */
    private static Cell rows(Shape shape) {
        return Cell.of(
                shape.dimensions().stream().map(String::valueOf).collect(Collectors.joining(", ", "(rows, ", ")")));
    }
}
