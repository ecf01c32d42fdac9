package org.gan4j.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.gan4j.cli.console.StandardOutput;
import org.gan4j.cli.console.Terminal;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.experiments.file.FileFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code gan} command. */
@Command(
        name = "gan",
        description = "Generative adversarial networks from JSON files.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  gan validate experiments/mnist.json",
            "  gan describe experiments/mnist.json",
            "  gan list layer",
            "  gan data list",
            "  gan run experiments/mnist.json",
            "  gan run experiments/mnist.json --seed 7 --out runs/seven",
            "  gan compare experiments/mnist.json --backends nd4j,djl",
            "  gan sweep experiments/sweeps/ring-balance.json",
            "  gan bench --batch 64,128,512",
            "  gan sample runs/seven --count 1000 --out digits.npy",
            "  gan evaluate runs/seven --controls",
            "  source <(gan completion)"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a run that failed, or output that could not be written",
            "2:a command line or a configuration that cannot be used",
            "130:a run that was interrupted",
            "141:output that was not read to its end, as by head"
        })
public final class Gan implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print stack traces of errors; GAN_DEBUG=1 does so too.")
    private boolean debug;

    Gan() {}

    public static void main(String[] args) {
        // For libraries that format numbers and messages by the default locale.
        Locale.setDefault(Locale.ROOT);
        final StandardOutput output = StandardOutput.install();
        final Ansi colours = Ansi.valueOf(Terminal.system().showsColours());
        final CommandLine line = commandLine(Plugins::onClassPath).setColorScheme(Help.defaultColorScheme(colours));
        final int code = line.execute(args);
        final int unwritten = output.failure()
                .map(failure -> reportUnwritten(failure, output, line))
                .orElse(code);
        System.exit(code == ExitCode.OK ? unwritten : code);
    }

    /** Ignores a reader of a pipe that has stopped reading; reports any other failure. */
    private static int reportUnwritten(IOException failure, StandardOutput output, CommandLine line) {
        if (output.isPipe()) {
            return ExitCode.UNREAD;
        }
        final String message = "cannot write standard output: " + FileFailure.reason(failure);
        line.getErr().println(line.getColorScheme().errorText(message));
        return ExitCode.FAILED;
    }

    /**
     * The command, without colours.
     *
     * @param catalog asked only by commands that read an experiment
     */
    static CommandLine commandLine(Supplier<TypeCatalog> catalog) {
        final Gan gan = new Gan();
        final CommandLine line = new CommandLine(gan)
                .addSubcommand(new RunCommand(catalog))
                .addSubcommand(new CompareCommand(catalog))
                .addSubcommand(new SweepCommand(catalog))
                .addSubcommand(new BenchCommand(catalog))
                .addSubcommand(new DescribeCommand(catalog))
                .addSubcommand(new SampleCommand(catalog))
                .addSubcommand(new InterpolateCommand(catalog))
                .addSubcommand(new EvaluateCommand(catalog))
                .addSubcommand(new ValidateCommand(catalog))
                .addSubcommand(new ListCommand(catalog))
                .addSubcommand(new SchemaCommand(catalog))
                .addSubcommand(DataCommand.with(catalog))
                .addSubcommand(new TrainClassifierCommand(catalog))
                .addSubcommand(new CompletionCommand())
                .addSubcommand(new HelpCommand())
                .setUsageHelpAutoWidth(true)
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler(new UsageErrors(catalog));
        Values.register(line);
        final Failures failures = new Failures(() -> gan.debug || System.getenv("GAN_DEBUG") != null);
        line.setExecutionExceptionHandler((e, command, parsed) -> failures.report(e, command));
        line.setExecutionStrategy(parsed -> {
            try {
                return new CommandLine.RunLast().execute(parsed);
            } catch (Error e) {
                return failures.report(e, line);
            }
        });
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name a command: " + String.join(", ", spec.subcommands().keySet()));
    }
}
