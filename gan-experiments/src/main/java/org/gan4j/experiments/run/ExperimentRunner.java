package org.gan4j.experiments.run;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.ProvisionException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.data.LoadProgress;
import org.gan4j.api.run.ObserverSpec;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.process.StopSignal;

/** Runs experiments, each in a directory of its own. */
public final class ExperimentRunner {
    private final Path runs;

    /** @param runs for the directories of requests that name none */
    public ExperimentRunner(Path runs) {
        this.runs = runs;
    }

    /**
     * Runs to the end, to the stop signal or to a failure, which all leave a whole directory. What keeps a run from beginning is
     * thrown, and leaves none.
     *
     * @param observers beside those of the experiment
     * @throws IllegalArgumentException if the directory exists, or the experiment does not fit its data
     * @throws org.gan4j.api.data.DataException if the data cannot be loaded
     * @throws org.gan4j.api.backend.BackendUnavailableException if the engine cannot start
     */
    public RunOutcome run(RunRequest request, LoadProgress loading, List<RunObserver> observers, StopSignal stop) {
        final OutputDirectory directory = directory(request);
        try {
            return new RunOutcome(directory.path(), run(request, loading, observers, directory, stop));
        } catch (RuntimeException | Error e) {
            directory.discardIfEmpty();
            throw e;
        }
    }

    private static RunEnd run(
            RunRequest request,
            LoadProgress loading,
            List<RunObserver> observers,
            OutputDirectory directory,
            StopSignal stop) {
        final Experiment experiment = request.experiment();
        final DataSplits data = experiment.data().load(loading);
        requireMinibatch(experiment, data);
        final List<RunObserver> others = Stream.concat(
                        experiment.observers().stream().map(ObserverSpec::create), observers.stream())
                .toList();
        try (Backend backend = experiment.backend().open()) {
            final Injector injector =
                    Guice.createInjector(new RunModule(request, data, backend, directory, others, stop));
            final RunEnd end = instance(injector, GameLoop.class).run();
            instance(injector, SummaryFile.class).write(end);
            return end;
        }
    }

    private OutputDirectory directory(RunRequest request) {
        final Experiment experiment = request.experiment();
        final String name = String.format(
                Locale.ROOT, "%s-%s-seed%d", experiment.name(), TypeNames.of(experiment.backend()), experiment.seed());
        return request.out()
                .map(OutputDirectory::create)
                .orElseGet(() -> OutputDirectory.createNumbered(runs.resolve(name)));
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
}
