package org.gan4j.experiments.compare;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.function.LongConsumer;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.data.DataSplits;
import org.gan4j.api.game.AdversarialGame;
import org.gan4j.api.game.GameState;
import org.gan4j.api.game.Round;
import org.gan4j.experiments.compare.Assignment.Start;
import org.gan4j.experiments.compare.Assignment.Step;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.game.GameModule;
import org.gan4j.experiments.process.ProcessMemory;

/** Plays an assignment, in the process that it is in. */
final class PartGame {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Experiment experiment;
    private final PartDirectory directory;
    private final LongConsumer progress;
    private long played;

    /** @param progress is told the iterations played so far */
    PartGame(Experiment experiment, PartDirectory directory, LongConsumer progress) {
        this.experiment = experiment;
        this.directory = directory;
        this.progress = progress;
    }

    void play(Assignment assignment) {
        try (Backend backend = experiment.backend().open()) {
            final DataSplits data = experiment.data().load();
            final Injector injector =
                    Guice.createInjector(new GameModule(experiment, data, backend), new AbstractModule() {
                        @Override
                        protected void configure() {
                            bind(GradientProbe.class);
                        }
                    });
            final AdversarialGame game = injector.getInstance(AdversarialGame.class);
            directory.write(freely(backend, data, game, assignment));
            final GradientProbe probe = injector.getInstance(GradientProbe.class);
            assignment.steps().forEach(step -> step(game, probe, step, assignment.start()));
        }
    }

    private Played freely(Backend backend, DataSplits data, AdversarialGame game, Assignment assignment) {
        game.restore(assignment.start().of(game.state()));
        final int iterations = Math.toIntExact(assignment.iterations());
        final double[] discriminatorLosses = new double[iterations];
        final double[] generatorLosses = new double[iterations];
        final double[] milliseconds = new double[iterations];
        for (int iteration = 0; iteration < iterations; iteration++) {
            final long began = System.nanoTime();
            final Round round = game.play(iteration);
            milliseconds[iteration] = (System.nanoTime() - began) / NANOS_PER_MILLI;
            discriminatorLosses[iteration] = round.discriminatorLoss();
            generatorLosses[iteration] = round.generatorLoss();
            tell();
            if (assignment.marks().contains(iteration + 1L)) {
                directory.writeState(iteration + 1, game.state());
            }
        }
        return new Played(
                backend.name(),
                backend.facts(),
                data.checksums(),
                discriminatorLosses,
                generatorLosses,
                milliseconds,
                ProcessMemory.peakMebibytes());
    }

    private void step(AdversarialGame game, GradientProbe probe, Step step, Start start) {
        final GameState state = start.of(PartDirectory.readState(step.state()));
        game.restore(state);
        game.play(step.iteration());
        directory.writeStep(step, game.state());
        tell();
        directory.writeGradients(step, probe.gradients(step.iteration(), state));
        tell();
    }

    private void tell() {
        played++;
        progress.accept(played);
    }
}
