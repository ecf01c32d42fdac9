package org.gan4j.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gan4j.config.Fault;
import org.gan4j.config.Location;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gan validate}. */
@Command(
        name = "validate",
        description = "Check experiments without running them: reports all errors of all files, each with its place.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  gan validate experiments/mnist.json",
            "  gan validate experiments/*.json --quiet",
            "  gan validate experiments/mnist.json --set /batchSize=70000",
            "",
            "Exit codes: 0 if all files are valid, 2 otherwise."
        })
final class ValidateCommand implements Callable<Integer> {
    private final Supplier<TypeCatalog> catalog;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONFIG", arity = "1..*", description = "Experiments, JSON files.")
    private List<Path> files;

    @Mixin
    private Overrides overrides;

    @Option(names = "--json", description = "Print one JSON array with an object for each file.")
    private boolean json;

    @Option(names = "--quiet", description = "Print only errors.")
    private boolean quiet;

    ValidateCommand(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        final ExperimentReader reader = new ExperimentReader(catalog.get());
        final Map<Path, Reading> readings = new LinkedHashMap<>();
        files.forEach(file -> readings.computeIfAbsent(file, each -> reader.examine(each, overrides.settings())));
        if (json) {
            print(json(readings));
        } else {
            readings.forEach(this::tell);
        }
        return readings.values().stream().allMatch(reading -> reading.faults().isEmpty())
                ? ExitCode.OK
                : ExitCode.UNUSABLE;
    }

    private void tell(Path file, Reading reading) {
        final PrintWriter err = spec.commandLine().getErr();
        if (!quiet) {
            reading.warnings().forEach(warning -> err.println(of(file, warning) + warning.marked("warning: ")));
        }
        final ColorScheme colors = spec.commandLine().getColorScheme();
        reading.faults().forEach(fault -> err.println(colors.errorText(of(file, fault) + fault)));
        err.flush();
        if (!quiet && reading.faults().isEmpty()) {
            print(file + "  ok");
        }
    }

    /** Names the file before the option's place, because there may be many files. */
    private static String of(Path file, Fault fault) {
        return fault.where().source().equals(file.toString()) ? "" : file + "  ";
    }

    private void print(Object line) {
        final PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private static String json(Map<Path, Reading> readings) {
        final ArrayNode array = JsonNodeFactory.instance.arrayNode();
        readings.forEach((file, reading) -> {
            final ObjectNode object = array.addObject();
            object.put("file", file.toString()).put("ok", reading.faults().isEmpty());
            object.set("faults", json(reading.faults()));
            object.set("warnings", json(reading.warnings()));
        });
        return array.toPrettyString();
    }

    private static ArrayNode json(List<Fault> faults) {
        final ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (final Fault fault : faults) {
            final Location where = fault.where();
            final ObjectNode object = array.addObject().put("source", where.source());
            if (where.line() > 0) {
                object.put("line", where.line()).put("column", where.column());
            }
            object.put("pointer", fault.pointer()).put("message", fault.message());
        }
        return array;
    }
}
