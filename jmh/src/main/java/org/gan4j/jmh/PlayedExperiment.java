package org.gan4j.jmh;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.List;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.game.AdversarialGame;
import org.gan4j.api.game.Discriminator;
import org.gan4j.api.game.DrawSupply;
import org.gan4j.api.game.Generator;
import org.gan4j.api.schedule.Move;
import org.gan4j.config.Setting;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.ExperimentSettings;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.experiments.game.GameModule;

/** An experiment, read and set up as a run would, without its pictures and logs. */
final class PlayedExperiment implements AutoCloseable {
    private static final String ENDING = ".json";

    private final Experiment experiment;
    private final Backend backend;
    private final Injector injector;

    /** As {@link #read} has it. */
    PlayedExperiment(String name, String engine, int batchSize) {
        experiment = read(name, engine, batchSize);
        backend = experiment.backend().open();
        injector = Guice.createInjector(
                new GameModule(experiment, experiment.data().load(), backend));
    }

    /** @param name of a file in {@code experiments/}, under the working directory; or any file, with its ending */
    static Experiment read(String name, String engine, int batchSize) {
        return new ExperimentReader(Plugins.onClassPath())
                .read(
                        file(name),
                        List.of(ExperimentSettings.backend(engine), Setting.parse("/batchSize=" + batchSize)));
    }

    static Path file(String name) {
        return name.endsWith(ENDING) ? Path.of(name) : Path.of("experiments", name + ENDING);
    }

    Experiment experiment() {
        return experiment;
    }

    Backend backend() {
        return backend;
    }

    DrawSupply supply() {
        return injector.getInstance(DrawSupply.class);
    }

    Generator generator() {
        return injector.getInstance(Generator.class);
    }

    AdversarialGame game() {
        return injector.getInstance(AdversarialGame.class);
    }

    /** The same players in a game of this one move. */
    AdversarialGame gameOf(Move move) {
        return new AdversarialGame(
                backend,
                generator(),
                injector.getInstance(Discriminator.class),
                experiment.loss(),
                iteration -> List.of(move),
                supply());
    }

    @Override
    public void close() {
        backend.close();
    }
}
