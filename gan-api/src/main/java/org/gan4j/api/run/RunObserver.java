package org.gan4j.api.run;

import org.gan4j.api.game.Round;

/**
 * Watches a run. Each method is one kind of event. All are called on the thread that plays, so a slow observer slows the run
 * down. An exception ends the run as failed; the message of a {@link RunFailure} is shown to the user unchanged.
 */
public interface RunObserver {
    /** Before the first iteration. */
    default void onStart(RunStart start) {}

    /** After the losses and samples of an iteration were observed: every {@code logEvery} iterations and after the last. */
    default void onObserved(Observation observation) {}

    /**
     * A metric begins to measure, which may take long.
     *
     * @param metric the metric's name in the run
     */
    default void onMeasuring(String metric) {}

    /** A metric has measured. */
    default void onMeasured(MeasurementAt measurement) {}

    /** After a check for collapse: at each observation, and at each measurement of a coverage. */
    default void onCollapseWatched(CollapseState state) {}

    /** A file is complete in the run's directory. This event may come while another event is still being delivered. */
    default void onSaved(SavedFile file) {}

    /**
     * After an iteration and after everything that was observed, measured and saved at it.
     *
     * @param iteration number of iterations played so far, at least 1
     */
    default void onRound(long iteration, Round round) {}

    /**
     * After the last iteration, whether the run completed, failed or was interrupted; also if {@link #onStart} was not called or
     * failed.
     */
    default void onEnd(RunEnd end) {}
}
