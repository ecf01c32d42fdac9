package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gan4j.api.backend.Backend;
import org.gan4j.api.game.AdversarialGame;
import org.gan4j.api.game.Discriminator;
import org.gan4j.api.game.Generator;
import org.gan4j.api.game.Round;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunStart;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.file.OutputDirectory;
import org.gan4j.experiments.process.StopSignal;

/** Plays an experiment's iterations; after each the probes look at the game, one after the other. */
final class GameLoop {
    private final Experiment experiment;
    private final AdversarialGame game;
    private final List<Probe> probes;
    private final RunEvents events;
    private final StopSignal stop;
    private final BestGenerator best;
    private final PlayClock clock;
    private final RunStart start;
    private long played;

    @Inject
    GameLoop(
            Experiment experiment,
            OutputDirectory directory,
            Backend backend,
            Generator generator,
            Discriminator discriminator,
            AdversarialGame game,
            List<Probe> probes,
            RunEvents events,
            StopSignal stop,
            BestGenerator best,
            PlayClock clock) {
        this.experiment = experiment;
        this.game = game;
        this.probes = probes;
        this.events = events;
        this.stop = stop;
        this.best = best;
        this.clock = clock;
        this.start = new RunStart(
                experiment.name(),
                backend.name(),
                experiment.seed(),
                experiment.iterations(),
                directory.path(),
                generator,
                discriminator);
    }

    /** To the end, to the stop signal, until no better generator is to be had, or to the first failure. */
    RunEnd run() {
        RunEnd end = play();
        for (final Probe probe : probes) {
            end = finish(probe, end);
        }
        return events.ended(end);
    }

    private RunEnd play() {
        try {
            events.started(start);
            probes.forEach(Probe::start);
            while (played < experiment.iterations()) {
                if (stop.requested()) {
                    return RunEnd.interrupted(played);
                }
                final Optional<String> exhausted = best.exhausted();
                if (exhausted.isPresent()) {
                    return RunEnd.stoppedEarly(played, exhausted.get());
                }
                playRound();
            }
            return RunEnd.completed(played);
        } catch (RuntimeException | Error e) {
            return RunEnd.failed(played, e);
        }
    }

    private void playRound() {
        clock.startRound();
        final Round round = game.play(played);
        clock.endRound();
        played++;
        for (final Probe probe : probes) {
            probe.look(played, round);
        }
        events.played(played, round);
    }

    private static RunEnd finish(Probe probe, RunEnd end) {
        try {
            probe.finish(end);
            return end;
        } catch (RuntimeException | Error e) {
            return end.alsoFailed(e);
        }
    }
}
