package org.gan4j.api.run;

import org.gan4j.api.game.Round;

/**
 * Watches a run. Each method is one kind of event; all are called on the thread that plays, so that the time they take is time
 * of the run. What a method throws ends the run as failed; the message of a {@link RunFailure} is shown to the user as it is.
 */
public interface RunObserver {
    /** Before the first iteration. */
    default void onStart(RunStart start) {}

    /** After the losses and samples of an iteration were looked at, every {@code logEvery} iterations and after the last. */
    default void onObserved(Observation observation) {}

    /**
     * A metric begins to measure, which may take long.
     *
     * @param metric its name in the run
     */
    default void onMeasuring(String metric) {}

    /** A metric has measured. */
    default void onMeasured(MeasurementAt measurement) {}

    /** After a look at how diverse the samples are: at each observation, and at each measurement of a coverage. */
    default void onCollapseWatched(CollapseState state) {}

    /** A file is in the run's directory, whole. This event comes while others are still passed on. */
    default void onSaved(SavedFile file) {}

    /**
     * After an iteration and after everything that was observed, measured and saved at it.
     *
     * @param iteration iterations played so far, from 1 on
     */
    default void onRound(long iteration, Round round) {}

    /**
     * After the last iteration, whether the run completed, failed or was interrupted; also if {@link #onStart} was not called or
     * failed.
     */
    default void onEnd(RunEnd end) {}
}
