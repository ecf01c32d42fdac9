package org.gan4j.experiments.run;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.function.Consumer;
import org.gan4j.api.game.Round;
import org.gan4j.api.run.CollapseState;
import org.gan4j.api.run.MeasurementAt;
import org.gan4j.api.run.Observation;
import org.gan4j.api.run.RunEnd;
import org.gan4j.api.run.RunObserver;
import org.gan4j.api.run.RunStart;
import org.gan4j.api.run.SavedFile;

/** Passes the events of a run to all its observers. No observer needs to come before another. */
final class RunEvents {
    /** Asked at the first event: some observers publish events, too. */
    private final Provider<List<RunObserver>> observers;

    @Inject
    RunEvents(Provider<List<RunObserver>> observers) {
        this.observers = observers;
    }

    void started(RunStart start) {
        pass(observer -> observer.onStart(start));
    }

    void observed(Observation observation) {
        pass(observer -> observer.onObserved(observation));
    }

    void measuring(String metric) {
        pass(observer -> observer.onMeasuring(metric));
    }

    void measured(MeasurementAt measurement) {
        pass(observer -> observer.onMeasured(measurement));
    }

    void collapseWatched(CollapseState state) {
        pass(observer -> observer.onCollapseWatched(state));
    }

    void saved(SavedFile file) {
        pass(observer -> observer.onSaved(file));
    }

    void played(long iteration, Round round) {
        for (final RunObserver observer : observers.get()) {
            observer.onRound(iteration, round);
        }
    }

    /**
     * Reaches every observer, whatever the others throw.
     *
     * @return the end, failed if one of them did
     */
    RunEnd ended(RunEnd reached) {
        RunEnd end = reached;
        for (final RunObserver observer : observers.get()) {
            end = end(observer, end);
        }
        return end;
    }

    private static RunEnd end(RunObserver observer, RunEnd end) {
        try {
            observer.onEnd(end);
            return end;
        } catch (RuntimeException | Error e) {
            return end.alsoFailed(e);
        }
    }

    private void pass(Consumer<RunObserver> event) {
        observers.get().forEach(event);
    }
}
