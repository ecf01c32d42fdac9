package org.gan4j.jmh;

import java.nio.file.Path;
import java.util.List;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.backend.Network;
import org.gan4j.api.backend.Updater;
import org.gan4j.api.backend.Weights;
import org.gan4j.api.data.Dataset;
import org.gan4j.api.game.AdversarialGame;
import org.gan4j.api.game.Discriminator;
import org.gan4j.api.game.DrawSupply;
import org.gan4j.api.game.Generator;
import org.gan4j.api.network.NetworkSpec;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.PlayerConfig;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.experiments.config.Setting;

/** A shipped experiment, read and set up as a run would, without its pictures and logs. */
final class PlayedExperiment implements AutoCloseable {
    private final Experiment experiment;
    private final DrawSupply supply;
    private final Backend backend;
    private final AdversarialGame game;

    /** @param name of a file in {@code experiments/}, under the working directory */
    PlayedExperiment(String name, String engine, int batchSize) {
        experiment = read(name, engine, batchSize);
        final Dataset train = experiment.data().load().train();
        supply = new DrawSupply(experiment.seed(), batchSize, train, experiment.latent());
        backend = experiment.backend().open();
        final Network made = network(experiment.generatorSpec(), train);
        final Network judged = network(experiment.discriminatorSpec(), train);
        game = new AdversarialGame(
                backend,
                new Generator(backend, made, updater(made, experiment.generator())),
                new Discriminator(backend, judged, updater(judged, experiment.discriminator())),
                experiment.loss(),
                experiment.schedule(),
                supply);
    }

    static Experiment read(String name, String engine, int batchSize) {
        return new ExperimentReader(Plugins.onClassPath())
                .read(
                        Path.of("experiments", name + ".json"),
                        List.of(Setting.backend(engine), Setting.parse("/batchSize=" + batchSize)));
    }

    DrawSupply supply() {
        return supply;
    }

    AdversarialGame game() {
        return game;
    }

    @Override
    public void close() {
        backend.close();
    }

    private Network network(NetworkSpec spec, Dataset train) {
        return backend.network(spec, Weights.initial(spec, experiment.seed(), train::mean));
    }

    private static Updater updater(Network network, PlayerConfig player) {
        return network.updater(player.optimizer());
    }
}
