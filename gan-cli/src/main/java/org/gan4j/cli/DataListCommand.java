package org.gan4j.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gan4j.api.data.SplitSizes;
import org.gan4j.cli.console.Terminal;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.data.DataCatalog;
import org.gan4j.experiments.data.DataEntry;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.Table;
import org.gan4j.experiments.table.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gan data list}. */
@Command(
        name = "list",
        description = "List the types of data with the shape of an example, the sizes of the splits and the licence,"
                + " each with its default settings; gan list data shows their fields.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Examples:", "  gan data list", "  gan data list --json"})
final class DataListCommand implements Callable<Integer> {
    private final Supplier<TypeCatalog> catalog;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Print one JSON array with an object for each type.")
    private boolean json;

    DataListCommand(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        final List<DataEntry> entries = new DataCatalog(catalog.get()).entries();
        final PrintWriter out = spec.commandLine().getOut();
        out.println(json ? json(entries) : text(entries));
        out.flush();
        return ExitCode.OK;
    }

    private String text(List<DataEntry> entries) {
        final List<List<Cell>> rows = new ArrayList<>();
        for (final DataEntry entry : entries) {
            rows.add(List.of(Cell.of(entry.name()), Cell.of(entry.explanation())));
            details(entry).forEach(detail -> rows.add(List.of(Cell.BLANK, Cell.of(detail))));
        }
        return String.join(
                System.lineSeparator(),
                new TextTable(Table.ofMeanings(rows), Terminal.system().width(), this::bold).lines());
    }

    private static List<String> details(DataEntry entry) {
        final List<String> details = new ArrayList<>();
        if (!entry.needs().isEmpty()) {
            details.add("needs " + String.join(", ", entry.needs()));
        }
        entry.shape()
                .ifPresent(shape -> details.add("shape " + shape
                        + entry.sizes().map(DataListCommand::text).orElse("")));
        entry.license().ifPresent(license -> details.add("licence: " + license));
        return details;
    }

    private static String text(SplitSizes sizes) {
        return String.format(
                Locale.ROOT, "; train %,d, validation %,d, test %,d", sizes.train(), sizes.validation(), sizes.test());
    }

    private static String json(List<DataEntry> entries) {
        final ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (final DataEntry entry : entries) {
            final ObjectNode object =
                    array.addObject().put("name", entry.name()).put("explanation", entry.explanation());
            final ArrayNode needs = object.putArray("needs");
            entry.needs().forEach(needs::add);
            entry.shape().ifPresent(shape -> {
                final ArrayNode dimensions = object.putArray("shape");
                shape.dimensions().forEach(dimensions::add);
            });
            entry.sizes()
                    .ifPresent(sizes -> object.putObject("sizes")
                            .put("train", sizes.train())
                            .put("validation", sizes.validation())
                            .put("test", sizes.test()));
            entry.license().ifPresent(license -> object.put("license", license));
        }
        return array.toPrettyString();
    }

    private String bold(String text) {
        return spec.commandLine()
                .getColorScheme()
                .apply(text, List.of(Style.bold))
                .toString();
    }
}
