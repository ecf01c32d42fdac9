package org.gan4j.experiments.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.run.Ending;
import org.gan4j.experiments.run.ExperimentRunner;
import org.gan4j.experiments.run.RunRequest;
import org.gan4j.experiments.run.Verbosity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gan run}. */
@Command(
        name = "run",
        description = "Train an experiment and leave a directory with all that came of it.",
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
    private final Supplier<TypeCatalog> catalog;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExperimentOptions options;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The directory to make; refused if it exists."
                    + " Without it: runs/<name>-<backend>-seed<N>, with a counter if that exists.")
    private Path out;

    @Option(names = "--quiet", description = "Say only where the results are, and what is wrong.")
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
                GivenCommand.words(spec),
                quiet ? Verbosity.QUIET : Verbosity.NORMAL);
        return code(new ExperimentRunner().run(request).ending());
    }

    private static int code(Ending ending) {
        return switch (ending) {
            case COMPLETED -> ExitCode.OK;
            case FAILED -> ExitCode.FAILED;
            case INTERRUPTED -> ExitCode.INTERRUPTED;
        };
    }
}
