package org.gan4j.experiments.sweep;

/** Is told what becomes of trials, by several threads perhaps. */
public interface TrialWatcher {
    void started(Trial trial);

    /** @param iterations that it has behind it; told now and then, or never */
    void reached(Trial trial, long iterations);

    /** The trial is over; where trials run one by one, the next waits until this returns. */
    void ended(Trial trial, TrialOutcome outcome);
}
