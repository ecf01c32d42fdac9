package org.gan4j.cli;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gan4j.cli.console.Console;
import org.gan4j.cli.console.LateProgress;
import org.gan4j.cli.console.Terminal;
import org.gan4j.config.Setting;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.compare.BackendComparer;
import org.gan4j.experiments.compare.CompareOutcome;
import org.gan4j.experiments.compare.CompareRequest;
import org.gan4j.experiments.compare.ReportJson;
import org.gan4j.experiments.compare.ReportTable;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.config.Reading;
import org.gan4j.experiments.process.ShutdownStop;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.process.StoppedException;
import org.gan4j.experiments.progress.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gan compare}. */
@Command(
        name = "compare",
        description = {
            "Play one experiment on several backends, each in its own process. Compares losses, how far the"
                    + " parameters drift apart (beside the effect of a change by one unit in the last place), time and memory.",
            "",
            "The other backends are compared with the first."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  gan compare experiments/mnist.json",
            "  gan compare experiments/ring.json --backends djl,nd4j --iterations 5000",
            "  gan compare experiments/ring.json --json | jq .marks"
        })
final class CompareCommand implements Callable<Integer> {
    private final Supplier<TypeCatalog> catalog;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONFIG", description = "The experiment, a JSON file.")
    private Path config;

    @Mixin
    private Settings settings;

    @Option(
            names = "--backends",
            paramLabel = "NAME",
            split = ",",
            defaultValue = "nd4j,djl",
            description = "At least two backends, with their default settings. Default: ${DEFAULT-VALUE}.")
    private List<String> backends;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            defaultValue = "500",
            description = "Number of iterations on each backend. Default: ${DEFAULT-VALUE}.")
    private long iterations;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The directory to make; refused if it exists."
                    + " Default: runs/compare-<name>-seed<N>, with a counter if that exists.")
    private Path out;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Option(names = "--quiet", description = "Show no progress.")
    private boolean quiet;

    CompareCommand(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() throws IOException {
        final TypeCatalog types = catalog.get();
        final CompareRequest request = request(types);
        try (StopSignal stop = ShutdownStop.install()) {
            return compare(request, new BackendComparer(new ExperimentWriter(types)), stop);
        }
    }

    /** Prints everything before the signal closes, because then the JVM may end. */
    private int compare(CompareRequest request, BackendComparer comparer, StopSignal stop) throws IOException {
        try (Progress progress = progress(request)) {
            print(comparer.compare(request, progress, stop));
            return ExitCode.OK;
        } catch (StoppedException e) {
            spec.commandLine().getErr().println("interrupted; nothing was kept");
            return ExitCode.INTERRUPTED;
        }
    }

    private CompareRequest request(TypeCatalog types) {
        final Set<String> names = new LinkedHashSet<>(backends);
        if (names.size() < 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--backends must name at least two different ones, such as nd4j,djl, not "
                            + String.join(",", backends));
        }
        if (iterations < 1 || iterations > CompareRequest.MOST_ITERATIONS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--iterations must be 1 to " + CompareRequest.MOST_ITERATIONS + ", not " + iterations);
        }
        refuseToSet("backend", "--backends names the backends");
        refuseToSet("iterations", "--iterations sets the number");
        final ExperimentReader reader = new ExperimentReader(types);
        final List<Reading> readings =
                names.stream().map(name -> reader.examine(config, on(name))).toList();
        readings.get(0)
                .warnings()
                .forEach(warning -> spec.commandLine().getErr().println(warning.marked("warning: ")));
        final List<Experiment> experiments =
                readings.stream().map(Reading::orThrow).toList();
        return new CompareRequest(experiments, iterations, Optional.ofNullable(out), GivenCommand.words(spec));
    }

    private void refuseToSet(String field, String instead) {
        if (settings.all().stream()
                .anyMatch(setting -> setting.pointer().getMatchingProperty().equals(field))) {
            throw new ParameterException(spec.commandLine(), "--set cannot change /" + field + " here: " + instead);
        }
    }

    private List<Setting> on(String backend) {
        final List<Setting> all = new ArrayList<>(settings.all());
        all.add(new Setting("--backends " + backend, JsonPointer.compile("/backend"), TextNode.valueOf(backend)));
        return all;
    }

    private Progress progress(CompareRequest request) {
        return quiet
                ? Progress.SILENT
                : new LateProgress(Console.system(), "comparing", BackendComparer.work(request), "iterations");
    }

    private void print(CompareOutcome outcome) throws IOException {
        final PrintWriter out = spec.commandLine().getOut();
        if (json) {
            final ObjectNode report = new ReportJson(outcome.report()).json();
            report.put("directory", outcome.directory().toString());
            out.println(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        } else {
            out.print(new ReportTable(outcome.report()).text(Terminal.system().width()));
            out.println();
            out.println("curves and all numbers are in " + outcome.directory());
        }
        out.flush();
    }
}
