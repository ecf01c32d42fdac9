package org.gan4j.jmh;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.List;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.game.AdversarialGame;
import org.gan4j.api.game.DrawSupply;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.config.ExperimentReader;
import org.gan4j.experiments.config.Plugins;
import org.gan4j.experiments.config.Setting;
import org.gan4j.experiments.game.GameModule;

/** A shipped experiment, read and set up as a run would, without its pictures and logs. */
final class PlayedExperiment implements AutoCloseable {
    private final Backend backend;
    private final Injector injector;

    /** @param name of a file in {@code experiments/}, under the working directory */
    PlayedExperiment(String name, String engine, int batchSize) {
        final Experiment experiment = read(name, engine, batchSize);
        backend = experiment.backend().open();
        injector = Guice.createInjector(
                new GameModule(experiment, experiment.data().load(), backend));
    }

    static Experiment read(String name, String engine, int batchSize) {
        return new ExperimentReader(Plugins.onClassPath())
                .read(
                        Path.of("experiments", name + ".json"),
                        List.of(Setting.backend(engine), Setting.parse("/batchSize=" + batchSize)));
    }

    DrawSupply supply() {
        return injector.getInstance(DrawSupply.class);
    }

    AdversarialGame game() {
        return injector.getInstance(AdversarialGame.class);
    }

    @Override
    public void close() {
        backend.close();
    }
}
