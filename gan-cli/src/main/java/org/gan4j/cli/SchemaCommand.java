package org.gan4j.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gan4j.config.JsonSchema;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.Experiment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gan schema}. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of experiments, which editors use to complete and check them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  gan schema > experiment.schema.json",
            "",
            "In Visual Studio Code's settings:",
            "  \"json.schemas\": [{",
            "    \"fileMatch\": [\"experiments/*.json\"],",
            "    \"url\": \"./experiment.schema.json\"",
            "  }]"
        })
final class SchemaCommand implements Callable<Integer> {
    private final Supplier<TypeCatalog> catalog;

    @Spec
    private CommandSpec spec;

    SchemaCommand(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        final PrintWriter out = spec.commandLine().getOut();
        out.println(new JsonSchema(catalog.get())
                .of(Experiment.class, "gan4j experiment")
                .toPrettyString());
        out.flush();
        return ExitCode.OK;
    }
}
