package org.gan4j.experiments.run;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.ProvisionException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.console.Console;
import org.gan4j.experiments.data.LateLoadProgress;
import org.gan4j.experiments.process.ShutdownStop;
import org.gan4j.experiments.process.StopSignal;

/** Runs experiments, each in a directory of its own. */
public final class ExperimentRunner {
    private static final Path RUNS = Path.of("runs");

    private final Path runs;
    private final Console console;
    private final Supplier<? extends StopSignal> stopSignals;

    /** Speaks on the standard streams; finishes the directory before Ctrl-C ends the JVM. */
    public ExperimentRunner() {
        this(RUNS, Console.system(), ShutdownStop::install);
    }

    /** @param runs for the directories of requests that name none */
    ExperimentRunner(Path runs, Console console, Supplier<? extends StopSignal> stopSignals) {
        this.runs = runs;
        this.console = console;
        this.stopSignals = stopSignals;
    }

    /**
     * Runs to the end, to Ctrl-C or to a failure, which all leave a whole directory. What keeps a run from beginning is
     * thrown, and leaves none.
     *
     * @throws IllegalArgumentException if the directory exists, or the experiment does not fit its data
     * @throws org.gan4j.api.data.DataException if the data cannot be loaded
     * @throws org.gan4j.api.backend.BackendUnavailableException if the engine cannot start
     */
    public RunOutcome run(RunRequest request) {
        try (StopSignal stop = stopSignals.get()) {
            return run(request, directory(request), stop);
        }
    }

    private RunOutcome run(RunRequest request, RunDirectory directory, StopSignal stop) {
        try {
            return prepareAndPlay(request, directory, stop);
        } catch (RuntimeException | Error e) {
            directory.discardIfEmpty();
            throw e;
        }
    }

    private RunOutcome prepareAndPlay(RunRequest request, RunDirectory directory, StopSignal stop) {
        final DataSplits data = load(request);
        requireMinibatch(request.experiment(), data);
        try (Backend backend = request.experiment().backend().open()) {
            final Injector injector =
                    Guice.createInjector(new RunModule(request, data, backend, directory, console, stop));
            final SummaryFile summary = instance(injector, SummaryFile.class);
            final GameLoop loop = instance(injector, GameLoop.class);
            announce(request, directory);
            final RunEnd end = loop.run();
            summary.write(end);
            final FinalMeasurements table = new FinalMeasurements(
                    instance(injector, EvaluationLog.class).latest());
            report(request, directory, end, table, instance(injector, CollapseSentinel.class));
            return new RunOutcome(directory.path(), end.ending());
        }
    }

    private DataSplits load(RunRequest request) {
        if (request.verbosity() == Verbosity.QUIET) {
            return request.experiment().data().load();
        }
        try (LateLoadProgress progress = new LateLoadProgress(console)) {
            return request.experiment().data().load(progress);
        }
    }

    private RunDirectory directory(RunRequest request) {
        final Experiment experiment = request.experiment();
        final String name = String.format(
                Locale.ROOT, "%s-%s-seed%d", experiment.name(), TypeNames.of(experiment.backend()), experiment.seed());
        return request.out().map(RunDirectory::create).orElseGet(() -> RunDirectory.createNumbered(runs.resolve(name)));
    }

    private static void requireMinibatch(Experiment experiment, DataSplits data) {
        final int size = data.train().size();
        if (experiment.batchSize() > size) {
            throw new IllegalArgumentException("/batchSize must be at most " + size
                    + ", the number of training examples, not " + experiment.batchSize());
        }
    }

    /** What a constructor throws is told as it is, without how Guice came to it. */
    private static <T> T instance(Injector injector, Class<T> type) {
        try {
            return injector.getInstance(type);
        } catch (ProvisionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void announce(RunRequest request, RunDirectory directory) {
        if (request.verbosity() == Verbosity.NORMAL) {
            console.err().println("results go to " + directory.path());
        }
    }

    private void report(
            RunRequest request,
            RunDirectory directory,
            RunEnd end,
            FinalMeasurements table,
            CollapseSentinel collapse) {
        end.reason().ifPresent(reason -> console.err().println("failed: " + reason));
        if (request.verbosity() == Verbosity.NORMAL && end.ending() != Ending.FAILED) {
            console.err().print(table.text());
            end.stoppedEarly().ifPresent(reason -> console.err().println("stopped early: " + reason));
            console.err()
                    .printf(
                            Locale.ROOT,
                            "%s after %d iterations%s; results in%n",
                            end.ending().text(),
                            end.iterations(),
                            collapse.remark().map(text -> ", " + text).orElse(""));
        }
        console.out().println(directory.path());
    }
}
