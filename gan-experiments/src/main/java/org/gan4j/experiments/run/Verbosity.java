package org.gan4j.experiments.run;

/** How much a run tells while it goes on. */
public enum Verbosity {
    NORMAL,
    /** Nothing but where the results are. */
    QUIET
}
