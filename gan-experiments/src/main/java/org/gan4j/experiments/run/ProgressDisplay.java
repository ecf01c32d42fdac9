package org.gan4j.experiments.run;

/** Tells how far a run is, and what keeps it from playing on. */
interface ProgressDisplay extends RunObserver, EvaluationObserver {}
