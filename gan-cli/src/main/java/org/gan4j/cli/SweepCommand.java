package org.gan4j.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gan4j.cli.console.Console;
import org.gan4j.cli.console.LateProgress;
import org.gan4j.cli.console.Terminal;
import org.gan4j.config.TypeCatalog;
import org.gan4j.experiments.config.ExperimentWriter;
import org.gan4j.experiments.process.ShutdownStop;
import org.gan4j.experiments.process.StopSignal;
import org.gan4j.experiments.process.StoppedException;
import org.gan4j.experiments.progress.Progress;
import org.gan4j.experiments.sweep.LocalTrialExecutor;
import org.gan4j.experiments.sweep.Sweep;
import org.gan4j.experiments.sweep.SweepDirectory;
import org.gan4j.experiments.sweep.SweepJson;
import org.gan4j.experiments.sweep.SweepReader;
import org.gan4j.experiments.sweep.SweepReport;
import org.gan4j.experiments.sweep.SweepRunner;
import org.gan4j.experiments.sweep.SweepState;
import org.gan4j.experiments.sweep.SweepTable;
import org.gan4j.experiments.sweep.Trial;
import org.gan4j.experiments.sweep.TrialOutcome;
import org.gan4j.experiments.table.Cell;
import org.gan4j.experiments.table.Column;
import org.gan4j.experiments.table.NumberFormat;
import org.gan4j.experiments.table.Table;
import org.gan4j.experiments.table.TextPage;
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
            "Run an experiment in variants, each with several seeds, and compare their last metrics:"
                    + " mean ± standard error over the seeds, and whether a variant differs from the first one by more"
                    + " than chance.",
            "",
            "Each trial is a gan run in its own process, one after the other. Repeated, the command resumes where it"
                    + " ended: completed trials are kept, others are set aside and run again."
                    + " It also resumes after seeds or values were added to the file."
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
    private static final int MOST_NAMES = 3;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Supplier<TypeCatalog> catalog;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SWEEP", description = "The sweep, a JSON file.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The directory to make or resume. Default: runs/sweep-<name>.")
    private Path out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Number of trials to run at once. Default: ${DEFAULT-VALUE}. With more than 1, times mean little.")
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
        final ExperimentWriter writer = new ExperimentWriter(types);
        if (dryRun) {
            return list(SweepState.of(path, sweep, writer), path);
        }
        try (StopSignal stop = ShutdownStop.install();
                SweepDirectory directory = SweepDirectory.open(path, sweep, writer, GivenCommand.words(spec))) {
            directory.warning().ifPresent(warning -> err().println("warning: " + warning));
            return run(directory, stop);
        }
    }

    private int list(SweepState state, Path path) throws JsonProcessingException {
        print(new SweepReport(state.sweep(), state.kept()), lines(state));
        tellOfBefore(state, path);
        err().println(
                        state.remaining().isEmpty()
                                ? "nothing is left to run"
                                : state.remaining().size() + " trials of " + state.work()
                                        + " iterations together would go to " + path);
        return ExitCode.OK;
    }

    private int run(SweepDirectory directory, StopSignal stop) throws JsonProcessingException {
        final SweepState state = directory.state();
        tellOfBefore(state, directory.path());
        if (!quiet && state.kept().isEmpty()) {
            err().println("the trials' runs go to " + directory.path());
        }
        if (jobs > 1) {
            err().println(jobs + " trials at once slow each other down: their times mean little");
        }
        final SweepReport report;
        try (Progress progress =
                quiet ? Progress.SILENT : new LateProgress(Console.system(), "sweep", state.work(), "iterations")) {
            report = new SweepRunner(directory).run(new LocalTrialExecutor(Gan.class, directory, jobs), progress, stop);
        } catch (StoppedException e) {
            err().println("interrupted; the same command goes on from here: " + GivenCommand.text(spec));
            return ExitCode.INTERRUPTED;
        }
        print(report, new SweepTable(report).text(Terminal.system().width()));
        tellAfter(report, directory);
        return report.failed().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private void tellOfBefore(SweepState state, Path path) {
        if (!state.kept().isEmpty()) {
            err().println("going on in " + path + ": " + state.kept().size() + " of "
                    + state.sweep().trials().size() + " trials completed before");
        }
        if (!state.leftOut().isEmpty()) {
            err().println("left out, for this sweep does not have them (their runs stay in " + path + "): "
                    + some(state.leftOut()));
        }
    }

    private static String some(List<String> names) {
        final String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() <= MOST_NAMES ? first : first + " and " + (names.size() - MOST_NAMES) + " more";
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
        final List<String> pictures = directory.pictures();
        err().println((pictures.isEmpty() ? "" : "table, " + String.join(", ", pictures) + " and ")
                + "the trials' runs in " + directory.path());
    }

    private static String lines(SweepState state) {
        final Table trials = new Table(
                List.of(Column.numbers("", NumberFormat.WHOLE).asKey(), Column.words(""), Column.words("")),
                state.sweep().trials().stream()
                        .map(trial -> List.of(
                                Cell.of(trial.number()),
                                Cell.of(trial.text()),
                                state.kept().containsKey(trial.name()) ? Cell.of("(kept)") : Cell.BLANK))
                        .toList());
        return new TextPage(Terminal.system().width()).add(trials).text();
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
