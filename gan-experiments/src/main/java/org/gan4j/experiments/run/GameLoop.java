package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.gan4j.api.game.AdversarialGame;
import org.gan4j.api.game.Round;
import org.gan4j.experiments.config.Experiment;
import org.gan4j.experiments.process.StopSignal;

/** Plays an experiment's rounds before its observers. */
final class GameLoop {
    private final Experiment experiment;
    private final AdversarialGame game;
    private final Set<RunObserver> observers;
    private final StopSignal stop;
    private final BestGenerator best;
    private final PlayClock clock;
    private long played;

    @Inject
    GameLoop(
            Experiment experiment,
            AdversarialGame game,
            Set<RunObserver> observers,
            StopSignal stop,
            BestGenerator best,
            PlayClock clock) {
        this.experiment = experiment;
        this.game = game;
        this.observers = observers;
        this.stop = stop;
        this.best = best;
        this.clock = clock;
    }

    /** To the end, to the stop signal, until no better generator is to be had, or to the first failure. */
    RunEnd run() {
        RunEnd end = play();
        for (final RunObserver observer : observers) {
            end = finish(observer, end);
        }
        return end;
    }

    private RunEnd play() {
        try {
            observers.forEach(RunObserver::onStart);
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
        for (final RunObserver observer : observers) {
            observer.onRound(played, round);
        }
    }

    private static RunEnd finish(RunObserver observer, RunEnd end) {
        try {
            observer.onEnd(end);
            return end;
        } catch (RuntimeException | Error e) {
            return end.alsoFailed(e);
        }
    }
}
