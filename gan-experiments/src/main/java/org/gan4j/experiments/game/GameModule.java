package org.gan4j.experiments.game;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
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

/** Wires an experiment's game, from its initial weights on. */
public final class GameModule extends AbstractModule {
    private final Experiment experiment;
    private final DataSplits data;
    private final Backend backend;

    /** @param backend the caller's to close */
    public GameModule(Experiment experiment, DataSplits data, Backend backend) {
        this.experiment = experiment;
        this.data = data;
        this.backend = backend;
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        binder().requireAtInjectOnConstructors();
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();

        bind(Experiment.class).toInstance(experiment);
        bind(DataSplits.class).toInstance(data);
        bind(Backend.class).toInstance(backend);
        bind(Loss.class).toInstance(experiment.loss());
        bind(Schedule.class).toInstance(experiment.schedule());
        bind(AdversarialGame.class).in(Singleton.class);
    }

    @Provides
    @Singleton
    Generator generator() {
        final Network network = network(experiment.generatorSpec());
        return new Generator(
                backend, network, network.updater(experiment.generator().optimizer()));
    }

    @Provides
    @Singleton
    Discriminator discriminator() {
        final Network network = network(experiment.discriminatorSpec());
        return new Discriminator(
                backend, network, network.updater(experiment.discriminator().optimizer()));
    }

    @Provides
    @Singleton
    DrawSupply drawSupply() {
        return new DrawSupply(experiment.seed(), experiment.batchSize(), data.train(), experiment.latent());
    }

    private Network network(NetworkSpec spec) {
        return backend.network(spec, Weights.initial(spec, experiment.seed(), data.train()::mean));
    }
}
