package org.gan4j.experiments.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.config.TypeCatalog;
import org.gan4j.experiments.console.Console;
import org.gan4j.experiments.console.LateProgress;
import org.gan4j.experiments.console.Progress;
import org.gan4j.experiments.process.ShutdownStop;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.process.StoppedException;
import org.gan4j.experiments.sweep.LocalTrialExecutor;
import org.gan4j.experiments.sweep.Sweep;
import org.gan4j.experiments.sweep.SweepDirectory;
import org.gan4j.experiments.sweep.SweepJson;
import org.gan4j.experiments.sweep.SweepReader;
import org.gan4j.experiments.sweep.SweepReport;
import org.gan4j.experiments.sweep.SweepRunner;
import org.gan4j.experiments.sweep.SweepTable;
import org.gan4j.experiments.sweep.Trial;
import org.gan4j.experiments.sweep.TrialOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gan sweep}. */
@Command(
        name = "sweep",
        description = {
            "Run an experiment in variants, each with several seeds, and hold their last metrics against each other:"
                    + " mean ± standard error over the seeds.",
            "",
            "Each trial is a gan run in a process of its own, one after the other. Given again, the command goes on where it"
                    + " ended: trials that completed are kept, others are set aside and run again."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  gan sweep experiments/sweeps/ring-balance.json",
            "  gan sweep experiments/sweeps/ring-balance.json --dry-run",
            "  gan sweep experiments/sweeps/ring-balance.json --json | jq .variants"
        })
final class SweepCommand implements Callable<Integer> {
    private static final Path RUNS = Path.of("runs");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Supplier<TypeCatalog> catalog;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SWEEP", description = "The sweep, a JSON file.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The directory to make, or to go on in. Without it: runs/sweep-<name>.")
    private Path out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Run so many trials at once; ${DEFAULT-VALUE} unless given. With more than 1, times mean little.")
    private int jobs;

    @Option(names = "--dry-run", description = "List the trials and run none.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Option(names = "--quiet", description = "Show no progress.")
    private boolean quiet;

    SweepCommand(Supplier<TypeCatalog> catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be at least 1, not " + jobs);
        }
        final TypeCatalog types = catalog.get();
        final Sweep sweep = new SweepReader(types).read(file);
        sweep.warnings().forEach(warning -> err().println(warning.marked("warning: ")));
        final Path path = out == null ? RUNS.resolve("sweep-" + sweep.name()) : out;
        if (dryRun) {
            print(new SweepReport(sweep, Map.of()), list(sweep));
            err().println(sweep.trials().size() + " trials of " + sweep.work() + " iterations together would go to "
                    + path);
            return ExitCode.OK;
        }
        try (StopSignal stop = ShutdownStop.install();
                SweepDirectory directory =
                        SweepDirectory.open(path, sweep, new ExperimentWriter(types), GivenCommand.words(spec))) {
            directory.warning().ifPresent(warning -> err().println("warning: " + warning));
            return run(sweep, directory, stop);
        }
    }

    private int run(Sweep sweep, SweepDirectory directory, StopSignal stop) throws JsonProcessingException {
        final SweepRunner runner = new SweepRunner(sweep, directory);
        tellBefore(sweep, runner, directory);
        final SweepReport report;
        try (Progress progress = quiet ? Progress.SILENT : new LateProgress(Console.system(), "sweep", runner.work())) {
            report = runner.run(new LocalTrialExecutor(Gan.class, directory, jobs), progress, stop);
        } catch (StoppedException e) {
            err().println("interrupted; the same command goes on from here: " + GivenCommand.text(spec));
            return ExitCode.INTERRUPTED;
        }
        print(report, new SweepTable(report).text());
        tellAfter(report, directory);
        return report.failed().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private void tellBefore(Sweep sweep, SweepRunner runner, SweepDirectory directory) {
        if (runner.kept() > 0) {
            err().println("going on in " + directory.path() + ": " + runner.kept() + " of "
                    + sweep.trials().size() + " trials completed before");
        }
        if (jobs > 1) {
            err().println(jobs + " trials at once slow each other down: their times mean little");
        }
    }

    private void tellAfter(SweepReport report, SweepDirectory directory) {
        for (final Trial trial : report.failed()) {
            final TrialOutcome outcome = report.outcomes().get(trial.name());
            final String reason = outcome.reason().isEmpty() ? "" : ": " + outcome.reason();
            err().println(outcome.ending().text() + ": " + trial.name() + reason);
        }
        if (!report.failed().isEmpty()) {
            err().println("the same command runs these again");
        }
        err().println("table, chart and the trials' runs in " + directory.path());
    }

    private static String list(Sweep sweep) {
        return sweep.trials().stream()
                .map(trial -> String.format("%5d   %s%n", trial.number(), trial.text()))
                .collect(Collectors.joining());
    }

    private void print(SweepReport report, String text) throws JsonProcessingException {
        final PrintWriter writer = spec.commandLine().getOut();
        writer.print(
                json
                        ? JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new SweepJson(report).json())
                                + System.lineSeparator()
                        : text);
        writer.flush();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
