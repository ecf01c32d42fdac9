package org.gan4j.experiments.run;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.time.Clock;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.experiments.console.Console;
import org.gan4j.experiments.game.GameModule;
import org.gan4j.experiments.process.StopSignal;

/** Wires one run. */
final class RunModule extends AbstractModule {
    private final RunRequest request;
    private final DataSplits data;
    private final Backend backend;
    private final RunDirectory directory;
    private final Console console;
    private final StopSignal stop;

    RunModule(
            RunRequest request,
            DataSplits data,
            Backend backend,
            RunDirectory directory,
            Console console,
            StopSignal stop) {
        this.request = request;
        this.data = data;
        this.backend = backend;
        this.directory = directory;
        this.console = console;
        this.stop = stop;
    }

    @Override
    protected void configure() {
        install(new GameModule(request.experiment(), data, backend));
        bind(RunRequest.class).toInstance(request);
        bind(RunDirectory.class).toInstance(directory);
        bind(Console.class).toInstance(console);
        bind(StopSignal.class).toInstance(stop);
        bind(Clock.class).toInstance(Clock.systemUTC());

        bind(Sampler.class).in(Singleton.class);
        bind(PlayClock.class).in(Singleton.class);
        bind(EvaluationWarnings.class).in(Singleton.class);
        bind(GeneratorWriter.class).in(Singleton.class);
        bind(BestGenerator.class).in(Singleton.class);
        bind(SummaryFile.class).in(Singleton.class);
        bind(GameLoop.class).in(Singleton.class);
        bindObservers();
        bindEvaluationObservers();
    }

    private void bindObservers() {
        observe(Provenance.class);
        observe(MetricsLog.class);
        observe(DivergenceGuard.class);
        observe(EvaluationLog.class);
        observe(CollapseSentinel.class);
        observe(SampleRecorder.class);
        observe(TimingLog.class);
        observe(Animation.class);
        observe(Curves.class);
        observe(EvaluationCurves.class);
        observe(GeneratorFile.class);
        observe(CheckpointRecorder.class);
        if (request.verbosity() == Verbosity.NORMAL) {
            observe(display());
        }
    }

    private void bindEvaluationObservers() {
        observeEvaluations(BestGenerator.class);
        observeEvaluations(CollapseSentinel.class);
        observeEvaluations(EvaluationCurves.class);
        if (request.verbosity() == Verbosity.NORMAL) {
            observeEvaluations(display());
        }
    }

    private Class<? extends ProgressDisplay> display() {
        return console.terminal() ? ProgressBarDisplay.class : ProgressLines.class;
    }

    private void observeEvaluations(Class<? extends EvaluationObserver> observer) {
        Multibinder.newSetBinder(binder(), EvaluationObserver.class)
                .addBinding()
                .to(observer);
    }

    private void observe(Class<? extends RunObserver> observer) {
        bind(observer).in(Singleton.class);
        Multibinder.newSetBinder(binder(), RunObserver.class).addBinding().to(observer);
    }
}
