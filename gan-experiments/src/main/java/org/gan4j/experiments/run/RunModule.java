package org.gan4j.experiments.run;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.time.Clock;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.game.AdversarialGame;
import org.gan4j.api.game.Discriminator;
import org.gan4j.api.game.DrawSupply;
import org.gan4j.api.game.Generator;
import org.gan4j.api.loss.Loss;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.api.schedule.Schedule;
import org.gan4j.experiments.config.Experiment;

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
        binder().requireExplicitBindings();
        binder().requireAtInjectOnConstructors();
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();

        bind(RunRequest.class).toInstance(request);
        bind(Experiment.class).toInstance(request.experiment());
        bind(DataSplits.class).toInstance(data);
        bind(Backend.class).toInstance(backend);
        bind(RunDirectory.class).toInstance(directory);
        bind(Console.class).toInstance(console);
        bind(StopSignal.class).toInstance(stop);
        bind(Clock.class).toInstance(Clock.systemUTC());

        bind(Loss.class).toInstance(request.experiment().loss());
        bind(Schedule.class).toInstance(request.experiment().schedule());
        bind(AdversarialGame.class).in(Singleton.class);
        bind(Sampler.class).in(Singleton.class);
        bind(PlayClock.class).in(Singleton.class);
        bind(SummaryFile.class).in(Singleton.class);
        bind(GameLoop.class).in(Singleton.class);
        bindObservers();
    }

    private void bindObservers() {
        observe(Provenance.class);
        observe(MetricsLog.class);
        observe(DivergenceGuard.class);
        observe(EvaluationLog.class);
        observe(SampleRecorder.class);
        observe(TimingLog.class);
        observe(Animation.class);
        observe(Curves.class);
        observe(GeneratorFile.class);
        if (request.verbosity() == Verbosity.NORMAL) {
            observe(console.terminal() ? ProgressBarDisplay.class : ProgressLines.class);
        }
    }

    private void observe(Class<? extends RunObserver> observer) {
        bind(observer).in(Singleton.class);
        Multibinder.newSetBinder(binder(), RunObserver.class).addBinding().to(observer);
    }

    @Provides
    @Singleton
    Generator generator(Experiment experiment) {
        final Network network = network(experiment.generatorSpec());
        return new Generator(
                backend, network, network.updater(experiment.generator().optimizer()));
    }

    @Provides
    @Singleton
    Discriminator discriminator(Experiment experiment) {
        final Network network = network(experiment.discriminatorSpec());
        return new Discriminator(
                backend, network, network.updater(experiment.discriminator().optimizer()));
    }

    @Provides
    @Singleton
    DrawSupply drawSupply(Experiment experiment) {
        return new DrawSupply(experiment.seed(), experiment.batchSize(), data.train(), experiment.latent());
    }

    private Network network(NetworkSpec spec) {
        return backend.network(spec, Weights.initial(spec, request.experiment().seed(), data.train()::mean));
    }
}
