package org.gan4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gan4j.api.plugin.PluginKind;
import org.gan4j.config.FieldEntry;
import org.gan4j.config.Manual;
import org.gan4j.config.TypeEntry;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.Table;
import org.gan4j.experiments.table.TextTable;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/**
 * The types of an experiment, for people.
 *
 * @param width of the page
 */
record ManualPage(ColorScheme colors, int width) {
    private static final String INDENT = "  ";

    String text(Manual manual, List<PluginKind> kinds) {
        return kinds.stream()
                .map(kind -> section(kind, manual.types(kind)))
                .collect(Collectors.joining(System.lineSeparator() + System.lineSeparator()));
    }

    private String section(PluginKind kind, List<TypeEntry> types) {
        final List<List<Cell>> rows = new ArrayList<>();
        for (final TypeEntry type : types) {
            rows.add(List.of(Cell.of(INDENT + type.name()), Cell.of(type.explanation())));
            addFields(type.fields(), INDENT + INDENT, rows);
        }
        final Stream<String> lines = types.isEmpty()
                ? Stream.of(INDENT + "none")
                : new TextTable(Table.ofMeanings(rows), width, this::bold).lines().stream();
        return Stream.concat(Stream.of(bold(kind.label())), lines).collect(Collectors.joining(System.lineSeparator()));
    }

    /** Each field, and after it those of the objects that it takes. */
    private static void addFields(List<FieldEntry> fields, String indent, List<List<Cell>> rows) {
        for (final FieldEntry field : fields) {
            rows.add(List.of(Cell.of(indent + field.name()), Cell.of(explanation(field))));
            addFields(field.fields(), indent + INDENT, rows);
        }
    }

    private static String explanation(FieldEntry field) {
        final String presence =
                field.defaultValue().map(value -> "default " + value).orElse("required");
        return field.type() + ", " + presence + ": " + field.explanation();
    }

    private String bold(String text) {
        return colors.apply(text, List.of(Style.bold)).toString();
    }
}
