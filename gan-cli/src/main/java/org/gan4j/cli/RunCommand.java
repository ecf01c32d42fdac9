package org.gan4j.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.api.run.Ending;
import org.gan4j.cli.console.Console;
import org.gan4j.cli.display.RunDisplay;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.process.ShutdownStop;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.run.ExperimentRunner;
import org.gan4j.experiments.run.RunOutcome;
import org.gan4j.experiments.run.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gan run}. */
@Command(
        name = "run",
        description = "Train an experiment and write a directory with all results.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  gan run experiments/mnist.json",
            "  gan run experiments/mnist.json --seed 7 --out runs/seven",
            "  gan run experiments/mnist.json --set /generator/optimizer/rate=0.001"
        })
final class RunCommand implements Callable<Integer> {
    private static final ExperimentRunner RUNNER = new ExperimentRunner(Path.of("runs"));

    private final Supplier<TypeCatalog> catalog;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExperimentOptions options;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The directory to make; refused if it exists."
                    + " Default: runs/<name>-<backend>-seed<N>, with a counter if that exists.")
    private Path out;

    @Option(names = "--quiet", description = "Print only where the results are, and errors.")
    private boolean quiet;

    RunCommand(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        final TypeCatalog types = catalog.get();
        final Experiment experiment = options.read(types);
        final RunRequest request = new RunRequest(
                experiment,
                new ExperimentWriter(types).write(experiment),
                Optional.ofNullable(out),
                GivenCommand.words(spec));
        // Everything is printed before the signal closes, because then the JVM may end.
        try (StopSignal stop = ShutdownStop.install()) {
            final RunOutcome outcome =
                    quiet ? RUNNER.run(request, LoadProgress.UNHEARD, List.of(), stop) : show(request, stop);
            final PrintWriter err = spec.commandLine().getErr();
            outcome.end().reason().ifPresent(reason -> err.println("failed: " + reason));
            spec.commandLine().getOut().println(outcome.directory());
            return code(outcome.end().ending());
        }
    }

    private static RunOutcome show(RunRequest request, StopSignal stop) {
        try (RunDisplay display = new RunDisplay(Console.system())) {
            final RunOutcome outcome = RUNNER.run(request, display.loading(), display.observers(), stop);
            display.conclude(outcome.end());
            return outcome;
        }
    }

    private static int code(Ending ending) {
        return switch (ending) {
            case COMPLETED -> ExitCode.OK;
            case FAILED -> ExitCode.FAILED;
            case INTERRUPTED -> ExitCode.INTERRUPTED;
        };
    }
}
