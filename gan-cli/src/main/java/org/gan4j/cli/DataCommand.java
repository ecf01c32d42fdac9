package org.gan4j.cli;

import java.util.function.Supplier;
import org.gan4j.config.TypeCatalog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gan data}. */
@Command(
        name = "data",
        description = "List, verify and export the data of experiments.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  gan data list",
            "  gan data verify mnist",
            "  gan data export mnist --split test --out digits.npy"
        })
final class DataCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private DataCommand() {}

    static CommandLine with(Supplier<TypeCatalog> catalog) {
        return new CommandLine(new DataCommand())
                .addSubcommand(new DataListCommand(catalog))
                .addSubcommand(new DataVerifyCommand(catalog))
                .addSubcommand(new DataExportCommand(catalog));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name a command: " + String.join(", ", spec.subcommands().keySet()));
    }
}
